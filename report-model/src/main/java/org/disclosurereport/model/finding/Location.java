package org.disclosurereport.model.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.model.form.Wording;
import org.immutables.value.Value;

/**
 * A place in a source document, as precise as the format allows: sheet and cell of a workbook, line
 * and column of a text, the element of a page, the part of a container file.
 */
@Value.Immutable
public interface Location {

    /**
     * The file inside a container format.
     *
     * @return for example {@code xl/workbook.xml}
     */
    Optional<String> getPart();

    /**
     * The sheet of a workbook.
     *
     * @return the name of the sheet as its tab shows it
     */
    Optional<String> getSheet();

    /**
     * The cell of a sheet.
     *
     * @return for example {@code D12}
     */
    Optional<String> getCell();

    /**
     * The line of a text.
     *
     * @return from 1
     */
    OptionalInt getLine();

    /**
     * The column of a line, in characters.
     *
     * @return from 1
     */
    OptionalInt getColumn();

    /**
     * The way to an element of a page: the number of its table, of its row and of its cell.
     *
     * @return for example {@code table[2]/tr[5]/td[3]}
     */
    Optional<String> getPath();

    /**
     * The place in words.
     *
     * @return for example {@code 工作表「表三」D12} and {@code sheet '表三' cell D12}
     */
    default Wording described() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        getPart().map(Printable::of).ifPresent(part -> {
            zh.add("部件" + part);
            en.add("part " + part);
        });
        getSheet().map(Printable::of).ifPresent(sheet -> {
            zh.add("工作表「" + sheet + "」");
            en.add("sheet '" + sheet + "'");
        });
        getCell().map(Printable::of).ifPresent(cell -> {
            zh.add("单元格" + cell);
            en.add("cell " + cell);
        });
        getLine().ifPresent(line -> {
            zh.add("第" + line + "行");
            en.add("line " + line);
        });
        getColumn().ifPresent(column -> {
            zh.add("第" + column + "列");
            en.add("column " + column);
        });
        getPath().map(Printable::of).ifPresent(path -> {
            zh.add("（" + path + "）");
            en.add("(" + path + ")");
        });
        return zh.isEmpty()
                ? Wording.of("整个文件", "the whole file")
                : Wording.of(String.join("", zh), String.join(" ", en));
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet name of the sheet
     * @param cell for example {@code D12}
     * @return the place
     */
    static Location ofCell(String sheet, String cell) {
        return builder().sheet(sheet).cell(cell).build();
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1
     * @return the place
     */
    static Location ofLine(int line, int column) {
        return builder().line(line).column(column).build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a location. */
    final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
