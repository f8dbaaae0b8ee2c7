package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void results_come_in_the_order_of_the_tasks_and_few_tasks_are_ahead() {
        List<Integer> results = new ArrayList<>();
        AtomicInteger ahead = new AtomicInteger();
        try (OrderedWork<Integer> work = new OrderedWork<>(4, results::add)) {
            for (int i = 0; i < 500; i++) {
                int task = i;
                work.add(() -> {
                    Thread.sleep(task % 10 == 0 ? 5 : 0);
                    return task;
                });
                ahead.accumulateAndGet(i + 1 - results.size(), Math::max);
            }
            work.finish();
        }
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
        assertThat(ahead.get()).isLessThanOrEqualTo(32);
    }

    @Test
    void after_a_failure_nothing_is_begun_and_nothing_goes_on_unseen() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (OrderedWork<Integer> work = new OrderedWork<>(2, result -> {
                        throw new IllegalStateException("The journal cannot be written");
                    })) {
                        for (int i = 0; i < 100; i++) {
                            work.add(() -> {
                                begun.incrementAndGet();
                                Thread.sleep(20);
                                return ended.incrementAndGet();
                            });
                        }
                    }
                })
                .hasMessage("The journal cannot be written");
        assertThat(ended.get()).isEqualTo(begun.get()).isPositive().isLessThan(16);
    }
}
