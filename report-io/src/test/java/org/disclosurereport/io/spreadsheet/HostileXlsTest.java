package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows S of the hostile suite for xls. Where one cell is strange, it is that of the licences, B9. */
class HostileXlsTest {

    private static final CellRef LICENSES = CellRef.parse("proactive/license/decisions");
    private static final Path FIXTURES = Path.of("src/test/resources/org/disclosurereport/io/FY2021");

    /** The proactive table as a workbook of POI. */
    private static HSSFWorkbook workbook() throws IOException {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        new PrintedForm(sheet, cell -> "1")
                .print(Edition.FY2021.form().findTable("proactive").orElseThrow(), 2);
        return XlsFile.of(new WorkbookFile().sheet(sheet).toBytes());
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] with(Consumer<Cell> change) throws IOException {
        HSSFWorkbook workbook = workbook();
        Cell cell = workbook.getSheetAt(0).getRow(8).getCell(1);
        assertThat(cell.getNumericCellValue()).isEqualTo(1);
        change.accept(cell);
        return bytes(workbook);
    }

    private static List<String> codes(ReadResult result) {
        List<String> codes = new ArrayList<>(Reading.codes(result));
        codes.removeIf(code -> code.equals("TABLE_MISSING"));
        return codes;
    }

    private static String licenses(ReadResult result) {
        return result.getReport().orElseThrow().find(LICENSES).orElseThrow().toString();
    }

    private static void expect(Consumer<Cell> change, String code, String value) throws IOException {
        ReadResult result = Reading.read(with(change));
        assertThat(codes(result)).as(result.toString()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(licenses(result)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "5,,5",
        "-0.0,,0",
        "-3,,-3",
        "1e3,,1000",
        "9007199254740991,,9007199254740991",
        "1.9,NUM_NOT_INTEGER,unreadable '1.9'",
        "9007199254740992,NUM_PRECISION,unreadable '9007199254740992'",
        "1e20,NUM_OVERFLOW,unreadable '1E+20'",
        "1e300,NUM_OVERFLOW,unreadable '1E+300'"
    })
    void S10_stored_numbers_are_exact_or_refused(double number, String code, String value) throws IOException {
        ReadResult result = Reading.read(with(cell -> cell.setCellValue(number)));
        assertThat(codes(result)).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(licenses(result)).contains(value.replaceAll("^unreadable '|'$", ""));
    }

    @ParameterizedTest
    @CsvSource({"REF,#REF!", "DIV0,#DIV/0!", "VALUE,#VALUE!", "NA,#N/A", "NAME,#NAME?", "NULL,#NULL!", "NUM,#NUM!"})
    void S11_error_values_are_never_zero(FormulaError error, String text) throws IOException {
        ReadResult plain = Reading.read(with(cell -> cell.setCellErrorValue(error.getCode())));
        assertThat(codes(plain)).containsExactly("CELL_ERROR");
        assertThat(licenses(plain)).contains(text);
        ReadResult formula = Reading.read(with(cell -> {
            cell.setCellFormula("1/0");
            cell.setCellErrorValue(error.getCode());
        }));
        assertThat(codes(formula)).containsExactly("CELL_ERROR");
        assertThat(licenses(formula)).contains(text);
    }

    @Test
    void S15_a_text_longer_than_the_limit_is_refused_at_its_cell() throws IOException {
        byte[] content = with(cell -> cell.setCellValue("一二三四五六七八九十".repeat(10)));
        for (int most : new int[] {99, 100}) {
            ReadLimits limits = ReadLimits.builder().maxTextLength(most).build();
            ReadResult result = ReportReader.standard()
                    .read(content, ReadOptions.builder().limits(limits).build());
            assertThat(result.getReport().isPresent()).isEqualTo(most == 100);
            assertThat(codes(result)).containsExactly(most == 100 ? "NUM_UNIT" : "LIMIT_TEXT");
            assertThat(result.getFindings().toString()).contains("cell=B9");
        }
    }

    @Test
    void S12_a_formula_that_was_never_calculated_is_not_zero() throws IOException {
        ReadResult result = Reading.read(with(cell -> {
            cell.setBlank();
            cell.setCellFormula("SUM(D1:D2)");
        }));
        assertThat(codes(result)).containsExactly("FORMULA_NOT_CALCULATED");
        assertThat(licenses(result)).contains("=SUM(D1:D2)");
    }

    @Test
    void S12_a_zero_of_a_workbook_that_was_calculated_is_a_zero() throws IOException {
        HSSFWorkbook workbook = workbook();
        Sheet sheet = workbook.getSheetAt(0);
        sheet.getRow(8).getCell(1).setCellFormula("1-1");
        Row row = sheet.createRow(80);
        row.createCell(0).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ReadResult result = Reading.read(bytes(workbook));
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo("0");
    }

    @Test
    void S13_the_stored_value_of_a_formula_is_taken() throws IOException {
        expect(
                cell -> {
                    cell.setCellFormula("1+2");
                    cell.setCellValue(7);
                },
                "",
                "7");
        ReadResult text = Reading.read(with(cell -> {
            cell.setCellFormula("\"1\"&\"2\"");
            cell.setCellValue("12");
        }));
        assertThat(codes(text)).isEmpty();
        assertThat(licenses(text)).isEqualTo("12");
        ReadResult bool = Reading.read(with(cell -> {
            cell.setCellFormula("1=1");
            cell.setCellValue(true);
        }));
        assertThat(codes(bool)).containsExactly("CELL_IS_BOOLEAN");
    }

    @ParameterizedTest
    @CsvSource({"false,45678,2025-01-21", "true,44216,2025-01-21"})
    void S14_S21_dates_are_no_figures_in_either_date_system(boolean from1904, double day, String date)
            throws IOException {
        for (double number : new double[] {5, day}) {
            HSSFWorkbook workbook = workbook();
            if (from1904) {
                XlsFile.use1904(workbook);
            }
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
            Cell cell = workbook.getSheetAt(0).getRow(8).getCell(1);
            cell.setCellValue(number);
            cell.setCellStyle(style);
            ReadResult result = Reading.read(bytes(workbook));
            assertThat(codes(result)).containsExactly(number == 5 ? "CELL_DATE_FORMAT" : "CELL_IS_DATE");
            assertThat(licenses(result)).contains(number == 5 ? "5" : date);
        }
    }

    @Test
    void S15_booleans_are_no_figures_and_rich_text_is_text() throws IOException {
        assertThat(codes(Reading.read(with(cell -> cell.setCellValue(true))))).containsExactly("CELL_IS_BOOLEAN");
        ReadResult rich = Reading.read(with(cell -> {
            var text = new org.apache.poi.hssf.usermodel.HSSFRichTextString("13");
            text.applyFont(0, 1, (short) 1);
            cell.setCellValue(text);
        }));
        assertThat(licenses(rich)).isEqualTo("13");
    }

    @Test
    void S17_overlapping_merges_and_hidden_values_are_named() throws IOException {
        HSSFWorkbook workbook = workbook();
        Sheet sheet = workbook.getSheetAt(0);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(60, 64, 10, 14));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(62, 66, 12, 16));
        sheet.createRow(61).createCell(11).setCellValue(99);
        assertThat(codes(Reading.read(bytes(workbook)))).contains("MERGE_OVERLAP", "MERGE_SHADOWED");
    }

    @Test
    void S18_hidden_sheets_rows_and_columns_are_read_and_told() throws IOException {
        HSSFWorkbook workbook = workbook();
        Sheet sheet = workbook.getSheetAt(0);
        sheet.getRow(8).setZeroHeight(true);
        sheet.setColumnHidden(3, true);
        workbook.createSheet("空");
        workbook.setActiveSheet(1);
        workbook.setSheetHidden(0, true);
        ReadResult result = Reading.read(bytes(workbook));
        assertThat(codes(result)).containsExactly("HIDDEN_READ", "HIDDEN_READ");
        assertThat(result.getFindings().toString()).contains("hidden=D、9");
        assertThat(licenses(result)).isEqualTo("1");
    }

    @Test
    void S18_the_same_table_on_two_sheets_is_ambiguous() throws IOException {
        HSSFWorkbook workbook = workbook();
        workbook.cloneSheet(0);
        assertThat(codes(Reading.read(bytes(workbook)))).contains("AMBIGUOUS_TABLE");
    }

    @Test
    void S20_a_shared_string_that_does_not_exist_is_named() throws IOException {
        byte[] content = with(cell -> cell.setCellValue("1,234"));
        int at = XlsFile.find(content, 0x00fd, 8, 1);
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 4 + 6, 99_999);
        ReadResult result = Reading.read(content);
        assertThat(codes(result)).contains("SST_INDEX");
        assertThat(licenses(result)).contains("#99999");
    }

    @Test
    void S08_encrypted_workbooks_are_said_to_be() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        byte[] xls;
        try {
            xls = bytes(workbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(codes(Reading.read(xls))).containsExactly("ENCRYPTED");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("geheim");
        ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(files)) {
                out.write(new WorkbookFile().sheet(new SheetFile("a")).toBytes());
            }
            files.writeFilesystem(wrapped);
        }
        assertThat(codes(Reading.read(wrapped.toByteArray()))).containsExactly("ENCRYPTED");
    }

    @Test
    void S08_protected_sheets_and_the_wish_to_be_read_only_do_not_matter() throws IOException {
        HSSFWorkbook workbook = workbook();
        workbook.getSheetAt(0).protectSheet("x");
        workbook.writeProtectWorkbook("x", "y");
        ReadResult result = Reading.read(bytes(workbook));
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo("1");
    }

    @Test
    void S21_older_formats_are_named() throws IOException {
        for (String name : List.of("Book", "WordDocument", "PowerPoint Document", "Contents")) {
            ReadResult result = Reading.read(XlsFile.container(name, new byte[5000]));
            assertThat(codes(result)).containsExactly("FORMAT_UNSUPPORTED");
        }
        byte[] biff5 = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
        assertThat(codes(Reading.read(XlsFile.container("Workbook", biff5)))).containsExactly("FORMAT_UNSUPPORTED");
        for (byte[] bare : List.of(
                new byte[] {9, 0, 4, 0, 2, 0, 16, 0, 10, 0, 0, 0},
                new byte[] {9, 2, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0},
                new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0},
                biff5)) {
            assertThat(codes(Reading.read(bare))).containsExactly("FORMAT_UNSUPPORTED");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 8190, 8191, 8192, 8193, 8200, 8211, 8215, 8216, 8217, 16_400})
    void S21_strings_split_over_records_are_exact(int length) throws IOException {
        String han = "报告㐂𠮷".repeat(length / 5 + 1).substring(0, length % 5 == 4 ? length - 1 : length);
        String latin = "abcdefg ".repeat(length / 8);
        HSSFWorkbook workbook = workbook();
        Sheet sheet = workbook.createSheet("文");
        sheet.createRow(0).createCell(0).setCellValue("六、其他需要报告的事项");
        sheet.createRow(1).createCell(0).setCellValue(han);
        sheet.createRow(2).createCell(0).setCellValue(latin + "。");
        sheet.createRow(3).createCell(0).setCellValue(latin);
        DisclosureReport report = Reading.read(bytes(workbook)).getReport().orElseThrow();
        String sections = report.getSections().toString();
        assertThat(sections.contains(han)).isTrue();
        assertThat(sections.contains(latin + "。")).isTrue();
        assertThat(sections.contains(latin.strip() + "]")).isTrue();
    }

    @Test
    void S22_damaged_containers_end_in_time_and_are_said_to_be() throws IOException {
        byte[] good = Files.readAllBytes(FIXTURES.resolve("city-2024-all-organs.three-sheets.xls"));
        ByteBuffer header = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        int fat = 512 * (header.getInt(76) + 1);
        int directory = 512 * (header.getInt(48) + 1);
        List<int[]> damages = List.of(
                new int[] {44, Integer.MAX_VALUE},
                new int[] {44, -1},
                new int[] {44, 0},
                new int[] {72, 0x00ffffff},
                new int[] {64, 0x7fffffff},
                new int[] {48, 0x00ffffff},
                new int[] {48, -2},
                new int[] {76, 0x00ffffff},
                new int[] {30, 0x0006001f});
        for (int[] damage : damages) {
            byte[] bad = good.clone();
            ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(damage[0], damage[1]);
            expectDamage(bad, Arrays.toString(damage));
        }
        byte[] loop = good.clone();
        for (int sector = 0; sector < 128; sector++) {
            ByteBuffer.wrap(loop).order(ByteOrder.LITTLE_ENDIAN).putInt(fat + 4 * sector, sector);
        }
        expectDamage(loop, "every sector follows itself");
        for (int size : new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, good.length * 2}) {
            byte[] bad = good.clone();
            for (int entry = directory + 128; entry < directory + 512; entry += 128) {
                ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 120, size);
            }
            expectDamage(bad, "size " + size);
        }
        byte[] cycle = good.clone();
        for (int entry = directory; entry < directory + 512; entry += 128) {
            ByteBuffer buffer = ByteBuffer.wrap(cycle).order(ByteOrder.LITTLE_ENDIAN);
            buffer.putInt(entry + 68, 1).putInt(entry + 72, 1).putInt(entry + 76, 0);
        }
        long start = System.nanoTime();
        ReadResult result = Reading.read(cycle);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        assertThat(result.getReport().isPresent() || result.hasErrors()).isTrue();
    }

    private static void expectDamage(byte[] content, String what) {
        long start = System.nanoTime();
        ReadResult result = Reading.read(content);
        assertThat(System.nanoTime() - start).as(what).isLessThan(5_000_000_000L);
        assertThat(codes(result)).as(what).containsExactly("MALFORMED_OLE2");
        assertThat(result.getReport()).as(what).isEmpty();
    }

    @Test
    void S06_limits_hold_at_their_value_and_not_below() throws IOException {
        byte[] content = bytes(workbook());
        int strings;
        int cells = 0;
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    cells += cell.toString().isBlank() ? 0 : 1;
                }
            }
            cells += workbook.getSheetAt(0).getNumMergedRegions();
            strings = XlsFile.sharedStrings(workbook);
        }
        assertThat(codes(read(content, ReadLimits.builder().maxCells(cells).build())))
                .isEmpty();
        assertThat(codes(read(content, ReadLimits.builder().maxCells(cells - 1).build())))
                .containsExactly("LIMIT_CELLS");
        assertThat(codes(read(
                        content, ReadLimits.builder().maxSharedStrings(strings).build())))
                .isEmpty();
        assertThat(codes(read(
                        content,
                        ReadLimits.builder().maxSharedStrings(strings - 1).build())))
                .containsExactly("LIMIT_STRINGS");
        assertThat(codes(read(
                        content,
                        ReadLimits.builder().maxBytes(content.length - 1).build())))
                .containsExactly("LIMIT_BYTES");
    }

    private static ReadResult read(byte[] content, ReadLimits limits) {
        return Reading.read(content, ReadOptions.builder().limits(limits).build());
    }

    @Test
    void G03_a_workbook_cut_anywhere_is_a_result_and_no_report() throws IOException {
        byte[] good = Files.readAllBytes(FIXTURES.resolve("county-2023-wrong-suit-total.typed-by-hand.xls"));
        ReadResult whole = Reading.read(good);
        for (int length = 8; length < good.length; length += 97) {
            ReadResult result = Reading.read(Arrays.copyOf(good, length));
            if (result.getReport().isPresent()) {
                assertThat(result.getReport()).as("cut at %s", length).isEqualTo(whole.getReport());
            } else {
                assertThat(codes(result)).as("cut at %s", length).containsExactly("MALFORMED_OLE2");
            }
        }
    }

    @Test
    void G04_flipped_bits_never_change_a_figure_in_silence() throws IOException {
        byte[] good = Files.readAllBytes(FIXTURES.resolve("county-2023-wrong-suit-total.typed-by-hand.xls"));
        DisclosureReport expected = Reading.read(good).getReport().orElseThrow();
        List<String> usual = Reading.codes(Reading.read(good));
        List<int[]> values = XlsFile.values(good);
        List<String> silent = new ArrayList<>();
        for (int bit = 0; bit < good.length * 8; bit += Integer.getInteger("report.flip", 61)) {
            byte[] flipped = good.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ReadResult result = org.disclosurereport.io.ReportReader.standard().read(flipped, ReadOptions.DEFAULT);
            if (result.getReport().isEmpty()) {
                assertThat(result.hasErrors()).as("bit %s", bit).isTrue();
            } else if (!result.getReport().get().differences(expected).isEmpty()
                    && Reading.codes(result).equals(usual)) {
                int at = bit / 8;
                if (values.stream().noneMatch(value -> at >= value[0] && at < value[1])) {
                    silent.add(bit + ": " + result.getReport().get().differences(expected));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void a_workbook_of_WPS_may_be_called_et() throws IOException {
        assertThat(Reading.read(bytes(workbook())).getFormat()).contains(ReportFormat.XLS);
    }
}
