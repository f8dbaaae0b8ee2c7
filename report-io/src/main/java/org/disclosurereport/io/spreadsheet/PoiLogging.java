package org.disclosurereport.io.spreadsheet;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.status.StatusLogger;

/**
 * POI logs by Log4j, which complains on the terminal when a host brings no logging provider. Log4j is
 * started once without being heard; afterwards its status level is what it was.
 */
final class PoiLogging {

    private static boolean started;

    private PoiLogging() {}

    static synchronized void keepQuiet() {
        if (started) {
            return;
        }
        StatusLogger status = StatusLogger.getLogger();
        Level before = status.getFallbackListener().getStatusLevel();
        try {
            status.getFallbackListener().setLevel(Level.OFF);
            LogManager.getContext(false);
        } finally {
            status.getFallbackListener().setLevel(before);
            started = true;
        }
    }
}
