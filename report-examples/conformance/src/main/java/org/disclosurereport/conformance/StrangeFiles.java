package org.disclosurereport.conformance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Wording;

/** Files that are no report in any format. */
final class StrangeFiles {

    private StrangeFiles() {}

    static Stream<SuiteCase> cases() {
        return Stream.of(
                of("nothing.bin", "空文件", "an empty file", ""),
                of("words.txt", "几个字", "a few words", "hello"),
                of("document.pdf", "PDF 文件", "a PDF", "%PDF-1.7\n"),
                of("document.rtf", "RTF 文件", "an RTF", "{\\rtf1 规章}"),
                of("picture.png", "图片", "a picture", "\u0089PNG\r\n\u001a\n", StandardCharsets.ISO_8859_1));
    }

    private static SuiteCase of(String name, String zh, String en, String content) {
        return of(name, zh, en, content, StandardCharsets.UTF_8);
    }

    private static SuiteCase of(String name, String zh, String en, String content, Charset charset) {
        return SuiteCase.of("strange/files/" + name, Optional.empty(), Wording.of(zh, en))
                .withDocument(content.getBytes(charset));
    }
}
