package org.disclosurereport.io.mapping;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;

/** The addresses of a mapping and the units of their figures. */
public final class MappedAddress {

    private MappedAddress() {}

    static Optional<CellDefinition> find(SheetMapping mapping, CellRef address) {
        return mapping.findTable(address.table()).flatMap(table -> table.find(address.row(), address.column()));
    }

    static void require(SheetMapping mapping, CellRef address, Set<CellRef> before) {
        if (find(mapping, address).isEmpty()) {
            throw new IllegalArgumentException(
                    "An address must be one of " + mapping.getEdition() + ", but was " + address);
        }
        if (!before.add(address)) {
            throw new IllegalArgumentException("A figure must be mapped once, but was twice: " + address);
        }
    }

    static void requireUnit(SheetMapping mapping, String beginning, String unit) {
        boolean fits = mapping.findTable(beginning.split("/", -1)[0]).stream()
                .flatMap(table -> table.cells().stream())
                .anyMatch(cell -> isBeginning(beginning, cell.ref())
                        && power(unit, cell.unit()).isPresent());
        if (!fits) {
            throw new IllegalArgumentException(
                    "A unit must be one of the figures of an address, but was " + unit + " for " + beginning);
        }
    }

    /** Whether an address begins so: with a table, a table and a row, or all of it. */
    static boolean isBeginning(String beginning, CellRef address) {
        String whole = address.toString();
        return whole.equals(beginning) || whole.startsWith(beginning + "/");
    }

    /**
     * By which power of ten a figure in a stated unit is multiplied to stand in the unit of the form.
     *
     * @param stated for example {@code 万}, {@code 元}, {@code 件}
     * @param unit the unit of the form
     * @return the power, or empty if the one cannot be the other
     */
    public static OptionalInt power(String stated, Unit unit) {
        boolean money = unit == Unit.YUAN || unit == Unit.TEN_THOUSAND_YUAN;
        int scale = stated.startsWith("万") ? 4 : stated.startsWith("亿") ? 8 : 0;
        String base = scale == 0 ? stated : stated.substring(1);
        boolean fits = money ? base.equals("元") : base.equals(unit.symbol()) || (base.isEmpty() && scale > 0);
        return fits ? OptionalInt.of(scale - (unit == Unit.TEN_THOUSAND_YUAN ? 4 : 0)) : OptionalInt.empty();
    }

    /**
     * The power for a figure of a sheet.
     *
     * @param sheet the sheet
     * @param cell the figure
     * @return the power, or empty if the sheet states no unit for it
     */
    public static OptionalInt power(MappedSheet sheet, CellDefinition cell) {
        return sheet.getUnits().entrySet().stream()
                .filter(entry -> isBeginning(entry.getKey(), cell.ref()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(entry -> power(entry.getValue(), cell.unit()))
                .orElse(OptionalInt.empty());
    }

    /** The nearest beginning of an address that a table has, for advice. */
    static boolean exists(SheetMapping mapping, String beginning) {
        return mapping.findTable(beginning.split("/", -1)[0]).map(TableDefinition::cells).stream()
                .flatMap(java.util.List::stream)
                .anyMatch(cell -> isBeginning(beginning, cell.ref()));
    }
}
