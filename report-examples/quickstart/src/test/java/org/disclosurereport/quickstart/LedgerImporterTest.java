package org.disclosurereport.quickstart;

import java.util.List;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.contract.ImporterContract;
import org.disclosurereport.testkit.grid.Arrangement;
import org.disclosurereport.testkit.grid.CsvStyle;
import org.disclosurereport.testkit.grid.GridChanges;
import org.disclosurereport.testkit.grid.TableHabit;
import org.disclosurereport.testkit.grid.TextGrid;

/** The importer of one system's export keeps its promises; it claims to read the form only. */
class LedgerImporterTest implements ImporterContract {

    @Override
    public DisclosureReport read(List<TextGrid> sheets) {
        return LedgerImporter.read(CsvStyle.PLAIN.write(sheets.get(0)));
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.FY2021);
    }

    @Override
    public Set<GridChanges.Kind> changes() {
        return Set.of();
    }

    @Override
    public Set<Arrangement> arrangements() {
        return Set.of(Arrangement.ONE_SHEET);
    }

    @Override
    public Set<TableHabit> habits() {
        return Set.of(TableHabit.OF_THE_FORM);
    }
}
