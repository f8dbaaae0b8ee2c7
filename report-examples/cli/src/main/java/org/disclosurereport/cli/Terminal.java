package org.disclosurereport.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.disclosurereport.model.finding.Printable;
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
    private final boolean watched;

    /**
     * A terminal.
     *
     * @param watched whether a person looks on, to whom a line may be shown and changed
     */
    Terminal(OutputStream out, Charset outCharset, OutputStream err, Charset errCharset, boolean watched) {
        this.watched = watched;
        this.data = out;
        this.out = new Lines(out, outCharset);
        this.err = new Lines(err, errCharset);
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
                charset("stderr.encoding", "sun.stderr.encoding"),
                isWatched(System.console()));
    }

    /** From Java 22 on there may be a console that is no terminal; it says so in a method that 17 does not know. */
    private static boolean isWatched(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
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

    /** Whether a person looks on, to whom a line may be shown and changed. */
    boolean isWatched() {
        return watched;
    }

    /** Standard output for text. */
    PrintStream out() {
        return out;
    }

    /** Standard error for text. */
    PrintStream err() {
        return err;
    }

    /** Standard output for what repeats arguments: no control character of theirs passes. */
    PrintWriter outWriter() {
        return new PrintWriter(new Tame(out), true);
    }

    /** Standard error for what repeats arguments: no control character of theirs passes. */
    PrintWriter errWriter() {
        return new PrintWriter(new Tame(err), true);
    }

    /** Ends lines as we do, and escapes every other control character. */
    private static final class Tame extends Writer {
        private final PrintStream stream;

        Tame(PrintStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(char[] buffer, int offset, int length) {
            String text = new String(buffer, offset, length).replace("\r\n", "\n");
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                stream.print(Printable.of(text.substring(from, end)) + "\n");
                from = end + 1;
            }
            stream.print(Printable.of(text.substring(from)));
        }

        @Override
        public void flush() {
            stream.flush();
        }

        @Override
        public void close() {
            stream.flush();
        }
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
