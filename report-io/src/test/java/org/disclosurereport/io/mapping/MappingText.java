package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.finding.Finding;

/** Mapping files in tests, and what is read with them. */
final class MappingText {

    /** The beginning of most of them. */
    static final String HEAD = """
            mapping: disclosure-mapping/1
            edition: FY2021
            year: 2023
            organ: 示例市人民政府
            """;

    private MappingText() {}

    static MappingResult read(String yaml) {
        return SheetMapping.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    static SheetMapping mapping(String yaml) {
        MappingResult result = read(yaml);
        assertThat(result.getFindings()).isEmpty();
        return result.getMapping().orElseThrow();
    }

    static ReadOptions with(String yaml) {
        return ReadOptions.builder().mapping(mapping(yaml)).build();
    }

    static ReadResult apply(String yaml, SheetFile... sheets) {
        return ReportReader.standard().read(workbook(sheets), with(yaml));
    }

    static byte[] workbook(SheetFile... sheets) {
        WorkbookFile workbook = new WorkbookFile();
        for (SheetFile sheet : sheets) {
            workbook.sheet(sheet);
        }
        return workbook.toBytes();
    }

    /** The findings of a code, as they are said in English. */
    static List<String> said(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.getCode().toString().equals(code))
                .map(finding -> finding.getMessage().en())
                .toList();
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.getCode().toString()).toList();
    }
}
