package org.disclosurereport.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many threads that begin at once. */
final class Rush {

    static final int THREADS = 64;

    /** So much that only threads that wait for each other need it. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Rush() {}

    /**
     * What every thread made of its number, from 0 on.
     *
     * @throws AssertionError with the stacks of all threads if some never end, or with what one of them threw
     */
    static <T> List<T> of(IntFunction<T> work) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, Rush::thread);
        List<Future<T>> made = IntStream.range(0, THREADS)
                .mapToObj(number -> threads.submit(() -> {
                    together.await();
                    return work.apply(number);
                }))
                .toList();
        threads.shutdown();
        if (!threads.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Threads must end, but after " + LIMIT + " stand here:\n" + stacks());
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : made) {
            try {
                results.add(one.get());
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
        return results;
    }

    /** The part of a list that a thread works on: each begins elsewhere, and every item has as many threads. */
    static <T> List<T> share(List<T> items, int thread, int threadsForEach) {
        int first = thread * items.size() / THREADS;
        int count = (items.size() * threadsForEach + THREADS - 1) / THREADS;
        return IntStream.range(first, first + count)
                .mapToObj(index -> items.get(index % items.size()))
                .toList();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(entry -> entry.getKey() + "\n"
                        + Arrays.stream(entry.getValue())
                                .map(frame -> "    at " + frame + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
