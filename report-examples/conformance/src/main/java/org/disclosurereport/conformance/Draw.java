package org.disclosurereport.conformance;

import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Draws from generators with fixed seeds. */
final class Draw {

    private static final int GENERATOR_SIZE = 1000;

    private Draw() {}

    /** What a generator makes of a seed: always the same. */
    static <T> T of(Supplier<Arbitrary<T>> arbitrary, long seed) {
        AtomicReference<@Nullable T> drawn = new AtomicReference<>();
        JqwikSession.run(() -> drawn.set(
                arbitrary.get().generator(GENERATOR_SIZE).next(new Random(seed)).value()));
        return Objects.requireNonNull(drawn.get());
    }
}
