package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;

/** The hostile workbooks of Excel 97 to 2003 (xls): a real one, with one thing changed. */
public final class HostileOldWorkbooks {

    private static final String FIXTURE =
            "/org/disclosurereport/io/FY2021/county-2023-wrong-suit-total.typed-by-hand.xls";

    /** What there is to say about the real one. */
    private static final String USUAL = "NORMALISED";

    private HostileOldWorkbooks() {}

    private static String with(String code) {
        return (code + " " + USUAL).strip();
    }

    public static List<HostileDocument> documents() {
        // reading begins quietly; POI alone would say that nobody logs
        ReportReader.standard().read(fixture(), ReadOptions.DEFAULT);
        HostileList list = new HostileList();
        containers(list);
        records(list);
        cells(list);
        return list.documents();
    }

    static byte[] fixture() {
        try (InputStream in = HostileOldWorkbooks.class.getResourceAsStream(FIXTURE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(Consumer<HSSFWorkbook> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(fixture()))) {
            change.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The cell beside the label 行政许可. */
    private static Cell licenses(HSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().strip().equals("行政许可")) {
                        return row.getCell(cell.getColumnIndex() + 1);
                    }
                }
            }
        }
        throw new IllegalStateException("Fixture must have the row 行政许可");
    }

    private static void cell(
            HostileList list, String id, String what, int exitCode, String code, Consumer<Cell> change) {
        list.bytes(
                id, "xls " + what, exitCode, with(code), () -> changed(workbook -> change.accept(licenses(workbook))));
    }

    private static byte[] patched(int offset, int value) {
        byte[] bad = fixture();
        ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(offset, value);
        return bad;
    }

    private static void containers(HostileList list) {
        byte[] whole = fixture();
        for (int length : new int[] {8, 512, 4000, whole.length / 2}) {
            list.bytes("G03", "xls cut at " + length, 3, "MALFORMED_OLE2", () -> Arrays.copyOf(whole, length));
        }
        list.bytes(
                "G04", "xls with a bit flipped in its sector table", 3, "MALFORMED_OLE2", () -> patched(76, 1 << 20));
        list.bytes("G05", "xls", 0, USUAL, HostileOldWorkbooks::fixture);
        int[][] damages = {
            {44, Integer.MAX_VALUE}, {44, -1}, {72, 0x00ffffff}, {48, 0x00ffffff}, {76, 0x00ffffff}, {30, 0x0006001f}
        };
        for (int[] damage : damages) {
            list.bytes("S22", Arrays.toString(damage), 3, "MALFORMED_OLE2", () -> patched(damage[0], damage[1]));
        }
        list.bytes("S22", "every sector follows itself", 3, "MALFORMED_OLE2", () -> {
            byte[] loop = fixture();
            ByteBuffer bytes = ByteBuffer.wrap(loop).order(ByteOrder.LITTLE_ENDIAN);
            int table = 512 * (bytes.getInt(76) + 1);
            for (int sector = 0; sector < 128; sector++) {
                bytes.putInt(table + 4 * sector, sector);
            }
            return loop;
        });
    }

    private static byte[] container(String name, byte[] stream) {
        try {
            return XlsFile.container(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void records(HostileList list) {
        for (String name : List.of("Book", "WordDocument", "PowerPoint Document", "Contents")) {
            list.bytes(
                    "S21", "a container with " + name, 3, "FORMAT_UNSUPPORTED", () -> container(name, new byte[5000]));
        }
        byte[] biff5 = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
        list.bytes("S21", "BIFF5 in a container", 3, "FORMAT_UNSUPPORTED", () -> container("Workbook", biff5));
        list.bytes("S21", "BIFF5", 3, "FORMAT_UNSUPPORTED", () -> biff5);
        list.bytes(
                "S21", "BIFF4", 3, "FORMAT_UNSUPPORTED", () -> new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0});
        list.bytes("S21", "BIFF2", 3, "FORMAT_UNSUPPORTED", () -> new byte[] {9, 0, 4, 0, 2, 0, 16, 0, 10, 0, 0, 0});
        list.bytes(
                "S08",
                "OLE2 around an encrypted workbook",
                3,
                "ENCRYPTED",
                () -> container("EncryptedPackage", new byte[5000]));
        list.bytes("S20", "xls with a string that does not exist", 1, with("SST_INDEX"), () -> {
            byte[] content = changed(workbook -> licenses(workbook).setCellValue("1,234"));
            int[] place = new int[2];
            changed(workbook -> {
                place[0] = licenses(workbook).getRowIndex();
                place[1] = licenses(workbook).getColumnIndex();
            });
            int at = XlsFile.find(content, 0x00fd, place[0], place[1]);
            ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 4 + 6, 99_999);
            return content;
        });
    }

    private static void cells(HostileList list) {
        cell(list, "S10", "1.9", 1, "NUM_NOT_INTEGER", cell -> cell.setCellValue(1.9));
        cell(list, "S10", "2^53", 1, "NUM_PRECISION", cell -> cell.setCellValue(9007199254740992.0));
        cell(list, "S10", "1E300", 1, "NUM_OVERFLOW", cell -> cell.setCellValue(1e300));
        for (FormulaError error : List.of(FormulaError.REF, FormulaError.DIV0, FormulaError.VALUE, FormulaError.NA)) {
            cell(list, "S11", error.getString(), 1, "CELL_ERROR", cell -> cell.setCellErrorValue(error.getCode()));
        }
        cell(list, "S12", "formula without a value", 1, "FORMULA_NOT_CALCULATED", cell -> {
            cell.setBlank();
            cell.setCellFormula("SUM(K1:K2)");
        });
        cell(list, "S13", "formula with a value", 0, "", cell -> {
            cell.setCellFormula("1+2");
            cell.setCellValue(7);
        });
        cell(list, "S15", "TRUE", 1, "CELL_IS_BOOLEAN", cell -> cell.setCellValue(true));
        cell(list, "N01", "１２３", 0, "", cell -> cell.setCellValue("１２３"));
        cell(list, "N03", "3万", 1, "NUM_UNIT", cell -> cell.setCellValue("3万"));
        cell(list, "N04", "约12", 1, "NUM_SYNTAX", cell -> cell.setCellValue("约12"));
        cell(list, "N06", "1O", 1, "NUM_SYNTAX", cell -> cell.setCellValue("1O"));
        list.bytes(
                "S17",
                "xls with merges that overlap",
                1,
                with("MERGE_OVERLAP"),
                () -> changed(workbook -> {
                    workbook.getSheetAt(0).addMergedRegionUnsafe(new CellRangeAddress(90, 94, 30, 34));
                    workbook.getSheetAt(0).addMergedRegionUnsafe(new CellRangeAddress(92, 96, 32, 36));
                }));
        list.bytes(
                "S18",
                "xls with a hidden row",
                0,
                with("HIDDEN_READ"),
                () -> changed(workbook -> licenses(workbook).getRow().setZeroHeight(true)));
        list.bytes(
                "S08",
                "xls with protected sheets",
                0,
                USUAL,
                () -> changed(workbook -> workbook.getSheetAt(0).protectSheet("x")));
    }
}
