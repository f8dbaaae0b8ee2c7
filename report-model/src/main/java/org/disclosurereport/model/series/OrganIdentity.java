package org.disclosurereport.model.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;

/**
 * What is known of one organ from its reports: names and right credit codes. Another report is of the same organ if a
 * name or the code is the same, and no code contradicts. White space in names is the printer's.
 */
final class OrganIdentity {

    private final List<String> names = new ArrayList<>();
    private Optional<UnifiedSocialCreditCode> code = Optional.empty();

    /** Whether an organ may be this one; of nobody anything is. */
    boolean admits(ReportingOrgan organ) {
        Optional<UnifiedSocialCreditCode> other = organ.unifiedSocialCreditCode();
        if (code.isPresent() && other.isPresent()) {
            return code.equals(other);
        }
        return names.isEmpty() || names.contains(name(organ));
    }

    void add(ReportingOrgan organ) {
        names.add(name(organ));
        code = code.or(organ::unifiedSocialCreditCode);
    }

    private static String name(ReportingOrgan organ) {
        StringBuilder name = new StringBuilder();
        organ.getName()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(name::appendCodePoint);
        return name.toString();
    }
}
