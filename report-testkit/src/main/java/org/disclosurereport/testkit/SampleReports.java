package org.disclosurereport.testkit;

import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.jspecify.annotations.Nullable;

/** Consistent reports for tests, examples and benchmarks that are not properties. */
public final class SampleReports {

    private static final int GENERATOR_SIZE = 1000;

    private SampleReports() {}

    /**
     * A consistent report, the same one for the same edition and seed.
     *
     * @param edition the edition
     * @param seed any number
     * @return a report of {@link ReportArbitraries#consistent()}
     */
    public static synchronized DisclosureReport of(Edition edition, long seed) {
        try {
            return draw(edition, seed);
        } catch (JqwikException outsideOfJqwik) {
            // jqwik draws within its own life cycle only and cannot be asked whether this is it. A session
            // belongs to the whole program: hence one at a time.
            AtomicReference<@Nullable DisclosureReport> drawn = new AtomicReference<>();
            JqwikSession.run(() -> drawn.set(draw(edition, seed)));
            return Objects.requireNonNull(drawn.get());
        }
    }

    private static DisclosureReport draw(Edition edition, long seed) {
        return ReportArbitraries.of(edition)
                .consistent()
                .generator(GENERATOR_SIZE)
                .next(new Random(seed))
                .value();
    }
}
