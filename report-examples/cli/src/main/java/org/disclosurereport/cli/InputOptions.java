package org.disclosurereport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.io.mapping.MappingResult;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The document that a command reads, and what the caller knows about it. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "要读取的文件；- 表示标准输入 (the document to read; - is standard input)")
    private String input;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "报告年度，文件中没有时使用 (fiscal year, if the document does not say)")
    private @Nullable Integer year;

    @Option(
            names = "--edition",
            paramLabel = "FYnnnn",
            description = "表格所用的格式版本，与年度不一致时使用：${COMPLETION-CANDIDATES}"
                    + " (edition of the form, if it is not that of the year)")
    private @Nullable Edition edition;

    @Option(
            names = "--organ",
            paramLabel = "NAME",
            description = "填报单位，文件中没有时使用 (reporting organ, if the document does not say)")
    private @Nullable String organ;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "XML 和文本表格的编码，例如 GBK (encoding of XML and text tables, for example GBK)")
    private @Nullable String charset;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "映射文件（YAML）：自制表格中各个数字的位置 (a mapping file: where the figures of a home-made sheet stand)")
    private @Nullable Path mapping;

    /** The name of the document for messages. */
    String name() {
        return input;
    }

    /** Whether the document comes from standard input. */
    boolean isPiped() {
        return input.equals("-");
    }

    ReadResult read(InputStream standardInput) throws IOException {
        return readOther(input, standardInput);
    }

    /** Reads another document of which the caller knows the same. */
    ReadResult readOther(String input, InputStream standardInput) throws IOException {
        MappingResult mapped = mapping();
        if (!mapped.getFindings().isEmpty()) {
            return unmapped(mapped);
        }
        ReadOptions options = options(mapped.getMapping());
        return input.equals("-")
                ? ReportReader.standard().read(standardInput, options)
                : ReportReader.standard().read(Path.of(input), options);
    }

    /** Reads every report of the document; how many there are does not matter. */
    void readAll(InputStream standardInput, Consumer<ReadResult> results) throws IOException {
        MappingResult mapped = mapping();
        if (!mapped.getFindings().isEmpty()) {
            results.accept(unmapped(mapped));
            return;
        }
        ReadOptions options = options(mapped.getMapping()).toBuilder()
                .limits(ReadLimits.LARGE)
                .build();
        if (input.equals("-")) {
            ReportReader.standard().readAll(standardInput, options, results);
        } else {
            ReportReader.standard().readAll(Path.of(input), options, results);
        }
    }

    /** The folder that is named, if it is one. */
    Optional<Path> folder() {
        return Optional.of(input)
                .filter(name -> !name.equals("-"))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    /** The document as it is; of one that is too long only so much that this is seen. */
    byte[] content(InputStream standardInput) throws IOException {
        int enough = ReadLimits.DEFAULT.getMaxBytes() + 1;
        if (input.equals("-")) {
            return standardInput.readNBytes(enough);
        }
        try (InputStream in = Files.newInputStream(Path.of(input))) {
            return in.readNBytes(enough);
        }
    }

    /** What would become of the cells of a document. */
    Explanation explain(byte[] content) throws IOException {
        MappingResult mapped = mapping();
        return mapped.getFindings().isEmpty()
                ? ReportReader.standard().explain(content, options(mapped.getMapping()))
                : new Explanation(unmapped(mapped), List.of());
    }

    /** All reports of a document. */
    void readAll(byte[] content, Consumer<ReadResult> results) throws IOException {
        MappingResult mapped = mapping();
        if (mapped.getFindings().isEmpty()) {
            ReportReader.standard().readAll(content, options(mapped.getMapping()), results);
        } else {
            results.accept(unmapped(mapped));
        }
    }

    /** The mapping file, if there is one; it may have findings. */
    MappingResult mapping() throws IOException {
        return mapping == null ? MappingResult.builder().build() : SheetMapping.read(mapping);
    }

    /** The hash of the mapping file. */
    @Nullable
    String mappingHash() throws IOException {
        return mapping == null
                ? null
                : HexFormat.of().formatHex(FileVersion.newSha256().digest(Files.readAllBytes(mapping)));
    }

    /** No report, and what is wrong with the mapping: its places are not those of the document. */
    ReadResult unmapped(MappingResult mapped) {
        String name = String.valueOf(mapping);
        return ReadResult.builder()
                .findings(mapped.getFindings().stream()
                        .map(finding -> finding.toBuilder()
                                .location(Location.builder()
                                        .from(finding.getLocation()
                                                .orElse(Location.builder().build()))
                                        .part(name)
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ParameterException(
                    command.commandLine(), "--charset must name an encoding, but was " + Printable.of(name), unknown);
        }
    }

    /** What the caller knows. */
    ReadOptions options(Optional<SheetMapping> known) {
        ReadOptions.Builder options = ReadOptions.builder().mapping(known);
        if (year != null) {
            if (year < DisclosureReport.FIRST_YEAR || year > DisclosureReport.LAST_YEAR) {
                throw new ParameterException(
                        command.commandLine(),
                        "--year must be between " + DisclosureReport.FIRST_YEAR + " and " + DisclosureReport.LAST_YEAR
                                + ", but was " + year);
            }
            options.year(year);
        }
        if (edition != null) {
            if (known.isPresent() && known.get().getEdition() != edition) {
                throw new ParameterException(
                        command.commandLine(),
                        "--edition must be that of --mapping, " + known.get().getEdition() + ", but was " + edition);
            }
            options.edition(edition);
        }
        if (organ != null) {
            if (organ.isBlank()) {
                throw new ParameterException(command.commandLine(), "--organ must not be blank");
            }
            options.organ(organ);
        }
        if (charset != null) {
            options.charset(charset(charset));
        }
        return options.build();
    }
}
