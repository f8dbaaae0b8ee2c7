package org.disclosurereport.model.finding;

import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.Wording;

/**
 * A suppression that concerns a report and suppressed nothing in it, and why.
 *
 * @param suppression the suppression
 * @param reason why it suppressed nothing
 */
public record UnusedSuppression(Suppression suppression, Reason reason) {

    /** Why a suppression suppressed nothing. */
    public enum Reason implements FormKey {
        /** No finding was meant by it: perhaps it is no longer needed. */
        NOTHING_FOUND("nothingFound", Wording.of("没有相应的问题", "there was no such finding")),
        /** Its last day is over. */
        EXPIRED("expired", Wording.of("已过有效期", "its last day is over")),
        /** It has a last day, and the caller did not say which day is today. */
        NO_DAY("noDay", Wording.of("有有效期，但未给定当日", "it has a last day, and no day was given as today"));

        private final String key;
        private final Wording wording;

        Reason(String key, Wording wording) {
            this.key = key;
            this.wording = wording;
        }

        @Override
        public String key() {
            return key;
        }

        /**
         * The reason in words.
         *
         * @return the words
         */
        public Wording wording() {
            return wording;
        }
    }
}
