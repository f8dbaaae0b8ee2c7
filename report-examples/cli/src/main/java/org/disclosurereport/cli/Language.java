package org.disclosurereport.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of messages, Chinese unless asked otherwise. */
final class Language {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "输出语言 (language of messages): ${COMPLETION-CANDIDATES}; 默认 (default) zh")
    private Choice choice = Choice.zh;

    /** Written as on the command line. */
    enum Choice {
        zh,
        en
    }

    Locale locale() {
        return choice == Choice.zh ? Locale.CHINESE : Locale.ENGLISH;
    }
}
