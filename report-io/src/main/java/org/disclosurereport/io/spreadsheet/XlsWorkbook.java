package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.wire.LoneSurrogate;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;

/**
 * A BIFF8 workbook as grids. The records are walked here, strictly; POI opens the container and decodes
 * what is intricate (strings split over records, formulas).
 */
final class XlsWorkbook {

    private static final int BIFF8 = 0x0600;
    private static final int GLOBALS = 0x0005;
    private static final int WORKSHEET = 0x0010;
    private static final int SST_HEADER = 8;
    private static final int SMALLEST_STRING = 3;

    private final BiffStream records;
    private final ReadLimits limits;
    private final FindingList findings;
    private final Map<Integer, BoundSheetRecord> sheets = new LinkedHashMap<>();
    private final Map<Integer, Integer> types = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Integer> formatsOfCells = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private boolean from1904;

    private XlsWorkbook(byte[] stream, ReadLimits limits, FindingList findings) {
        this.records = new BiffStream(stream);
        this.limits = limits;
        this.findings = findings;
    }

    static List<Grid> grids(byte[] content, ReadLimits limits, FindingList findings) throws UnreadableDocument {
        OleContainer container = OleContainer.open(content);
        if (container.hasMacros()) {
            findings.add(ReadingCode.ACTIVE_CONTENT_IGNORED
                    .finding("part", "_VBA_PROJECT_CUR")
                    .build());
        }
        return new XlsWorkbook(container.workbook(), limits, findings).read();
    }

    private List<Grid> read() throws UnreadableDocument {
        readGlobals();
        WorkbookContent workbook = new WorkbookContent(strings, styles(), from1904);
        Map<Integer, BiffSheet> read = new HashMap<>();
        while (records.next()) {
            if (records.sid() != BiffStream.BOF) {
                throw records.damaged("两个工作表之间有不明记录", "a record stands between two sheets");
            }
            records.require(4);
            int position = records.position();
            int type = records.u16(2);
            BoundSheetRecord sheet = sheets.get(position);
            if (sheet == null) {
                throw records.damaged("工作表未列入目录", "a sheet stands there that the workbook does not list");
            }
            if (type != typeOf(types.getOrDefault(position, 0))) {
                throw records.damaged("工作表的类型前后不一", "a sheet is not what the workbook lists");
            }
            if (type == WORKSHEET) {
                BiffSheet grid = new BiffSheet(nameOf(sheet), records, workbook, findings, limits);
                grid.read();
                read.put(position, grid);
            } else {
                skip();
            }
        }
        return grids(read);
    }

    private List<Grid> grids(Map<Integer, BiffSheet> read) throws UnreadableDocument {
        boolean calculated = read.values().stream().anyMatch(BiffSheet::isCalculated);
        List<Grid> grids = new ArrayList<>();
        for (Map.Entry<Integer, BoundSheetRecord> entry : sheets.entrySet()) {
            BiffSheet sheet = read.get(entry.getKey());
            String name = nameOf(entry.getValue());
            if (sheet != null) {
                if (entry.getValue().isHidden() || entry.getValue().isVeryHidden()) {
                    findings.add(
                            Location.builder().sheet(name).build(), ReadingCode.HIDDEN_READ.finding("hidden", name));
                }
                grids.add(sheet.grid(calculated));
            } else if (types.getOrDefault(entry.getKey(), 0) == 0) {
                throw records.damaged("目录所列工作表「" + name + "」不存在", "sheet '" + name + "' is listed but not there");
            }
        }
        return grids;
    }

    private static String nameOf(BoundSheetRecord sheet) {
        return LoneSurrogate.escaped(sheet.getSheetname());
    }

    /** The same type as the list of sheets and as the sheet itself say it. */
    private static int typeOf(int listed) {
        return switch (listed) {
            case 0 -> WORKSHEET;
            case 1 -> 0x0040;
            case 2 -> 0x0020;
            default -> 0x0006;
        };
    }

    private void skip() throws UnreadableDocument {
        int depth = 1;
        while (depth > 0) {
            if (!records.next()) {
                throw records.damaged("工作表没有结尾", "a sheet has no end");
            }
            depth += records.sid() == BiffStream.BOF ? 1 : records.sid() == BiffStream.EOF ? -1 : 0;
        }
    }

    private void readGlobals() throws UnreadableDocument {
        if (!records.next() || records.sid() != BiffStream.BOF) {
            if (records.sid() == 0x0009 || records.sid() == 0x0209 || records.sid() == 0x0409) {
                throw OleContainer.unsupported("Excel 2.0-4.0 工作表", "sheet of Excel 2.0 to 4.0");
            }
            throw records.damaged("工作簿没有开头", "the workbook has no beginning");
        }
        records.require(4);
        if (records.u16(0) == 0x0500) {
            throw OleContainer.unsupported("Excel 5.0/95 工作簿", "workbook of Excel 5.0 or 95");
        }
        if (records.u16(0) != BIFF8 || records.u16(2) != GLOBALS) {
            throw records.damaged("工作簿的版本不明", "the workbook is of an unknown version");
        }
        while (records.next()) {
            switch (records.sid()) {
                case BiffStream.EOF -> {
                    return;
                }
                case 0x002f ->
                    throw new UnreadableDocument(ReadingCode.ENCRYPTED.finding().build());
                case 0x0022 -> {
                    records.require(2);
                    from1904 = records.u16(0) == 1;
                }
                case 0x0085 -> readSheet();
                case 0x00e0 -> {
                    records.require(4);
                    formatsOfCells.add(records.u16(2));
                }
                case 0x041e -> {
                    FormatRecord format = records.decode(FormatRecord::new);
                    formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
                }
                case 0x00fc -> readStrings();
                default -> {
                    // nothing that changes a figure
                }
            }
        }
        throw records.damaged("工作簿没有结尾", "the workbook has no end");
    }

    private void readSheet() throws UnreadableDocument {
        records.require(8);
        int type = records.u8(5);
        if (sheets.size() >= limits.getMaxEntries()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_ENTRIES
                    .finding("option", "maxEntries", "limit", limits.getMaxEntries(), "found", sheets.size() + 1)
                    .build());
        }
        BoundSheetRecord sheet = records.decode(BoundSheetRecord::new);
        types.put(sheet.getPositionOfBof(), type);
        if (sheets.put(sheet.getPositionOfBof(), sheet) != null) {
            throw records.damaged("两个工作表在同一位置", "two sheets stand in the same place");
        }
    }

    private void readStrings() throws UnreadableDocument {
        records.require(SST_HEADER);
        int count = records.i32(4);
        if (count > limits.getMaxSharedStrings()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_STRINGS
                    .finding("option", "maxSharedStrings", "limit", limits.getMaxSharedStrings(), "found", count)
                    .build());
        }
        List<String> read = records.decode(in -> strings(in, count));
        if (count < 0 || read.size() != count) {
            throw records.damaged("共享文字应有 " + count + " 条", "there must be " + count + " shared strings");
        }
        strings.addAll(read);
    }

    /** POI itself fills up what is missing with empty strings. */
    private static List<String> strings(RecordInputStream in, int count) {
        List<String> strings = new ArrayList<>();
        in.readInt();
        in.readInt();
        while (strings.size() < count) {
            if (in.remaining() < SMALLEST_STRING && !in.hasNextRecord()) {
                return strings;
            }
            if (in.remaining() == 0) {
                in.nextRecord();
            }
            strings.add(new UnicodeString(in).getString());
        }
        return in.remaining() == 0 && !in.hasNextRecord() ? strings : List.of();
    }

    private CellStyles styles() {
        return CellStyles.of(formatsOfCells.stream()
                .map(format -> formats.getOrDefault(format, NumberFormat.builtIn(format)))
                .toList());
    }
}
