package org.disclosurereport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** One call of the command line and what came of it. */
record Call(int exitCode, String out, String err) {

    static Call of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static Call withInput(byte[] input, String... arguments) {
        return with(StandardCharsets.UTF_8, input, arguments);
    }

    static Call with(Charset charset, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, charset, err, charset, false);
        int exitCode = Main.run(terminal, new ByteArrayInputStream(input), arguments);
        return new Call(exitCode, out.toString(charset), err.toString(charset));
    }
}
