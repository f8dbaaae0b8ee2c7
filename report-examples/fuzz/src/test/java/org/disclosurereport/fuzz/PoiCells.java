package org.disclosurereport.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.model.finding.Location;

/** The cells of a workbook as POI reads them. */
final class PoiCells {

    private final Map<Location, Object> cells = new HashMap<>();
    private final Set<String> sheets = new HashSet<>();

    /** Kept, because a logger that nobody keeps forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.apache.poi");

    static {
        QUIET.setLevel(Level.OFF);
        ZipSecureFile.setMinInflateRatio(0);
    }

    private PoiCells() {}

    /** Opens a workbook. */
    private interface Opener {
        Workbook open(InputStream content) throws IOException;
    }

    /** The cells of an xlsx, or empty if poi-ooxml does not open it. */
    static Optional<PoiCells> ofXlsx(byte[] content) {
        return of(content, XSSFWorkbook::new);
    }

    /** The cells of an xls, or empty if POI does not open it. */
    static Optional<PoiCells> ofXls(byte[] content) {
        return of(content, HSSFWorkbook::new);
    }

    private static Optional<PoiCells> of(byte[] content, Opener opener) {
        PoiCells cells = new PoiCells();
        try (Workbook workbook = opener.open(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                if (!cells.sheets.add(sheet.getSheetName())) {
                    return Optional.empty();
                }
                cells.add(sheet);
            }
        } catch (IOException | RuntimeException | StackOverflowError refused) {
            // POI is a witness here, not what is tested
            return Optional.empty();
        }
        return Optional.of(cells);
    }

    private void add(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellType type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                Object content = switch (type) {
                    case NUMERIC -> (Object) cell.getNumericCellValue();
                    case STRING -> cell.getStringCellValue();
                    default -> type.name();
                };
                cells.put(
                        Location.ofCell(sheet.getSheetName(), cell.getAddress().formatAsString()), content);
            }
        }
    }

    /** What stands in a cell; nothing is said about sheets that POI calls otherwise. */
    Optional<Object> find(Location place) {
        return place.getSheet().filter(sheets::contains).map(sheet -> cells.getOrDefault(place, "nothing"));
    }
}
