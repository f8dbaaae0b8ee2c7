package org.disclosurereport.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says of itself. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        return "disclosure-report "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)");
    }
}
