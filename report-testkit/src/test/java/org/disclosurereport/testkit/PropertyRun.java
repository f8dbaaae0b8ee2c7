package org.disclosurereport.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What became of the properties of a class that jqwik ran, and what it printed about them.
 *
 * @param failures why properties failed, by the name of the property
 * @param passed the properties that held
 * @param printed everything that was printed
 */
public record PropertyRun(Map<String, String> failures, List<String> passed, String printed) {

    /** Runs the properties of a class as a build does, but without its memory of earlier failures and without shrinking. */
    public static PropertyRun of(Class<?> properties) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(properties))
                .filters(includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        Listener listener = new Listener();
        LauncherFactory.create().execute(request, listener);
        return new PropertyRun(listener.failures, listener.passed, listener.printed.toString());
    }

    private static final class Listener implements TestExecutionListener {

        private final Map<String, String> failures = new TreeMap<>();
        private final List<String> passed = new ArrayList<>();
        private final StringBuilder printed = new StringBuilder();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (!test.isTest()) {
                return;
            }
            String name = test.getDisplayName().replace(' ', '_');
            if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                passed.add(name);
            } else {
                failures.put(
                        name, result.getThrowable().map(Throwable::toString).orElse(""));
            }
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            entry.getKeyValuePairs()
                    .values()
                    .forEach(value -> printed.append(value).append('\n'));
        }
    }
}
