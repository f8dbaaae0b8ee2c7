package org.disclosurereport.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.ListColumn;

/** The page that lists every key of the wire forms: {@code docs/formats/keys.md}. */
final class KeysPage {

    private final StringBuilder page = new StringBuilder();

    private KeysPage() {}

    static String text() {
        KeysPage keys = new KeysPage();
        keys.line("# Wire keys");
        keys.line("");
        keys.line("Every name and constant that stands in JSON and XML. They never change and never vanish."
                + " This page is generated from the form and the model; a test fails when it is stale"
                + " (CONTRIBUTING says how to write it anew). *Required* stands where a name must stand.");
        keys.members("Report", Members.OF_REPORT, Set.of("format", "edition", "year", "organ"));
        keys.members("Organ (`organ`, `parent`)", Members.OF_ORGAN, Set.of("name"));
        keys.members("Period", Members.OF_PERIOD, Set.copyOf(Members.OF_PERIOD));
        keys.members("Publication", Members.OF_PUBLICATION, Set.of());
        keys.members("Contact", Members.OF_CONTACT, Set.of(), Members::ofContact);
        keys.members("Section", Members.OF_SECTION, Set.of("kind"));
        keys.members("Part under a heading", Members.OF_SUBSECTION, Set.of("heading"));
        keys.members("Report, beside its tables", Members.OF_LISTS, Set.of());
        keys.members("List of figures (an item of `statistics`)", Members.OF_LIST, Set.of("key", "columns"));
        keys.members("Column of a list", Members.OF_COLUMN, Set.copyOf(Members.OF_COLUMN));
        keys.members("Row of a list", Members.OF_ROW, Set.of("key", "label"));
        keys.members(
                "Figure that a sentence states (an item of `stated`, [stated-figures.md](stated-figures.md))",
                Members.OF_STATED,
                Set.copyOf(Members.REQUIRED_OF_STATED),
                Members::ofStated);
        keys.members("Beside the rows of a table, and inside a cell", Members.OF_TABLES, Set.of());
        keys.members("Elements of XML that have no name in JSON", Members.OF_XML, Set.of());
        keys.constants();
        keys.tables();
        keys.annexes();
        return keys.page.toString();
    }

    private void members(String title, List<String> members, Set<String> required) {
        members(title, members, required, Members::wording);
    }

    private void members(String title, List<String> members, Set<String> required, Function<String, Wording> wordings) {
        heading(title);
        for (String member : members) {
            String must = required.contains(member) ? " *Required.*" : "";
            Wording wording = wordings.apply(member);
            row(member, wording.zh(), wording.en() + must);
        }
    }

    private void constants() {
        line("");
        line("## Constants");
        line("");
        line("| of | constants |");
        line("|---|---|");
        line("| `edition` | " + listed(Stream.of(Edition.values()).map(Edition::name)) + " |");
        line("| `form` | " + listed(forms()) + " |");
        line("| `scope` | " + listed(keys(ReportScope.class)) + " |");
        line("| `level` | " + listed(keys(OrganLevel.class)) + " |");
        line("| `kind` of an organ | " + listed(keys(OrganKind.class)) + " |");
        line("| `annex` | " + listed(keys(LocalAnnex.class)) + " |");
        line("| `kind` of a section, `section` | " + listed(keys(SectionKind.class)) + " |");
        line("| `qualifier` | " + listed(keys(Qualifier.class)) + " |");
        line("| `period` of a stated figure | " + listed(keys(StatedPeriod.class)) + " |");
        line("| `relation` | " + listed(keys(FigureRelation.Role.class)) + " |");
    }

    private static Stream<String> forms() {
        return Edition.everyTable().stream().map(TableDefinition::form).distinct();
    }

    /** The columns that figures of a list stand in, and the rows that have codes. */
    private void annexes() {
        heading("Columns of lists (members of `figures`)");
        for (String column : ListColumn.keys()) {
            Wording wording = JsonSchemaOfEdition.column(column);
            row(column, wording.zh(), wording.en());
        }
        for (LocalAnnex annex : LocalAnnex.values()) {
            heading("List `" + annex.key() + "`: " + annex.definition().title());
            annex.definition().rows().forEach(this::label);
        }
        line("");
        line("Rows that are in no annex are named by their place: `row7`. The codes are those of the statistics form"
                + " where it asks for the same.");
    }

    private void tables() {
        for (TableDefinition table : Edition.everyTable()) {
            String users = Stream.of(Edition.values())
                    .filter(edition -> edition.form().tables().contains(table))
                    .map(edition -> "`" + edition + "`")
                    .collect(Collectors.joining(", "));
            heading("`" + table.key() + "`, form `" + table.form() + "`: " + table.title());
            for (List<CellDefinition> row : FormTables.rows(table)) {
                label(row.get(0).row());
            }
            line("");
            columns(table)
                    .forEach((columns, rows) -> line("- Columns of " + listed(rows.stream()) + ": " + columns + "."));
            line("");
            line(
                    users.isEmpty()
                            ? "Prescribed by no edition here; filed instead of the prescribed table."
                            : "Prescribed by " + users + ".");
        }
    }

    /** Rows by the columns that they have. */
    private static Map<String, List<String>> columns(TableDefinition table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (List<CellDefinition> row : FormTables.rows(table)) {
            String columns = row.stream()
                    .map(cell ->
                            "`" + cell.column().key() + "` " + cell.column().wording())
                    .collect(Collectors.joining(", "));
            rows.computeIfAbsent(columns, first -> new ArrayList<>())
                    .add(row.get(0).row().key());
        }
        return rows;
    }

    private void label(FormLabel label) {
        String recalled = label.isRecalled() ? "（依回忆）" : "";
        row(label.key(), label.numbered().zh() + recalled, label.numbered().en());
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
        line("| key | 中文 | English |");
        line("|---|---|---|");
    }

    private void row(String key, String zh, String en) {
        line("| `" + key + "` | " + zh + " | " + en + " |");
    }

    private static String listed(Stream<String> keys) {
        return keys.map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E> & FormKey> Stream<String> keys(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(FormKey::key);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
