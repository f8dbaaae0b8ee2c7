package org.disclosurereport.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Does tasks in several threads and hands their results over in the order in which the tasks came, in the caller's
 * thread. Few tasks are ahead of the oldest one that is not done, so that any number of them needs little memory.
 */
final class OrderedWork<T> implements AutoCloseable {

    private static final int AHEAD = 8;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<T> results;
    private final Deque<Future<T>> tasks = new ArrayDeque<>();

    OrderedWork(int jobs, Consumer<T> results) {
        this.threads = Executors.newFixedThreadPool(jobs);
        this.most = jobs * AHEAD;
        this.results = results;
    }

    /** Takes a task, and waits if too many are not done. */
    void add(Callable<T> task) {
        if (tasks.size() == most) {
            handOver(tasks.remove());
        }
        tasks.add(threads.submit(task));
    }

    /** Waits for all tasks. */
    void finish() {
        while (!tasks.isEmpty()) {
            handOver(tasks.remove());
        }
    }

    private void handOver(Future<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    results.accept(task.get());
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A task must not throw, but did", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits for what is being done; what is not begun is left out. */
    @Override
    public void close() {
        tasks.forEach(task -> task.cancel(false));
        threads.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
