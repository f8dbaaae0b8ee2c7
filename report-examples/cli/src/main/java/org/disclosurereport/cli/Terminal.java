package org.disclosurereport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How commands speak: results on standard output, everything else on standard error, in the encoding of
 * the terminal. An encoding without Chinese is taken for a terminal that says nothing about itself, and
 * gets UTF-8.
 */
final class Terminal {

    private final OutputStream data;
    private final PrintStream out;
    private final PrintStream err;
    private final Charset outCharset;
    private final Charset errCharset;

    Terminal(OutputStream out, Charset outCharset, OutputStream err, Charset errCharset) {
        this.data = out;
        this.out = new Lines(out, outCharset);
        this.err = new Lines(err, errCharset);
        this.outCharset = outCharset;
        this.errCharset = errCharset;
    }

    /** Text whose lines end in the same way on every machine. */
    private static final class Lines extends PrintStream {
        Lines(OutputStream out, Charset charset) {
            super(out, true, charset);
        }

        @Override
        public void println() {
            print('\n');
        }

        @Override
        public void println(@Nullable String line) {
            print(line + "\n");
        }

        @Override
        public void println(@Nullable Object line) {
            print(line + "\n");
        }
    }

    static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                charset("stdout.encoding", "sun.stdout.encoding"),
                new FileOutputStream(FileDescriptor.err),
                charset("stderr.encoding", "sun.stderr.encoding"));
    }

    private static Charset charset(String... properties) {
        for (String property : properties) {
            Charset charset = find(System.getProperty(property));
            if (charset != null) {
                return charset;
            }
        }
        Charset platform = find(System.getProperty("native.encoding"));
        return platform != null ? platform : StandardCharsets.UTF_8;
    }

    /** The charset of a name, if there is one and it can write Chinese. */
    static @Nullable Charset find(@Nullable String name) {
        if (name == null || !Charset.isSupported(name)) {
            return null;
        }
        Charset charset = Charset.forName(name);
        return charset.canEncode() && charset.newEncoder().canEncode('政') ? charset : null;
    }

    /** Standard output for text. */
    PrintStream out() {
        return out;
    }

    /** Standard error for text. */
    PrintStream err() {
        return err;
    }

    /** Standard output for a writer. */
    PrintWriter outWriter() {
        return new PrintWriter(out, true, outCharset);
    }

    /** Standard error for a writer. */
    PrintWriter errWriter() {
        return new PrintWriter(err, true, errCharset);
    }

    /** Standard output for documents, which are bytes in an encoding of their own. */
    OutputStream data() {
        return data;
    }

    /** Says something that is not the result. */
    void say(Locale language, String zh, String en) {
        err.println(Wording.of(zh, en).in(language));
    }
}
