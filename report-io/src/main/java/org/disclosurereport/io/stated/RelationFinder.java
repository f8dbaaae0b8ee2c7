package org.disclosurereport.io.stated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.jspecify.annotations.Nullable;

/**
 * Tells which figures are parts of which: behind 其中 or in brackets behind a whole, behind a colon, behind 在…中. Percentages
 * are shares of the figure before them (占) or its growth (同比).
 */
final class RelationFinder {

    private static final Set<StatedConcept> DISPUTES =
            EnumSet.of(StatedConcept.RECONSIDERATIONS, StatedConcept.LITIGATIONS, StatedConcept.COMPLAINTS);
    private static final Set<StatedConcept> HANDLED = EnumSet.of(
            StatedConcept.REQUESTS_CONCLUDED, StatedConcept.REQUESTS_REPLIED, StatedConcept.REQUESTS_HANDLED);
    private static final List<String> UP = List.of("增长", "上升", "增加", "提高", "提升", "上涨");
    private static final List<String> DOWN = List.of("下降", "减少", "回落", "降低", "下滑");
    private static final List<String> ALL_PARTS = List.of("分别", "包括", "涉及", "分为", "即");
    private static final List<String> LEADS =
            List.of("类别有", "类别为", "类别：", "内容看", "类型看", "结果看", "结果分", "内容分", "类别分", "类型分");
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final int IN_ALL = 40;
    private static final int RECENT = 20;

    /** The last figure of the text so far that is of no other. */
    private @Nullable FoundFigure lastWhole;

    /** The whole of the sentence before, if its parts go on. */
    private @Nullable FoundFigure carried;

    private final List<FoundFigure> wholes = new ArrayList<>();
    private final List<FoundFigure> counts = new ArrayList<>();

    /** What follows is no part of what was stated so far. */
    void forget() {
        lastWhole = null;
        carried = null;
    }

    /** The figures of the next sentence with their relations. */
    List<FoundFigure> relate(Sentence sentence, List<FoundFigure> figures) {
        return new OneSentence(sentence.text(), figures).relate();
    }

    /** The figures of one sentence from left to right. */
    private final class OneSentence {

        private final String text;
        private final List<FoundFigure> figures;
        private final List<FoundFigure> related = new ArrayList<>();
        private @Nullable FoundFigure whole;
        private @Nullable Role role;
        private @Nullable FoundFigure outerWhole;
        private @Nullable Role outerRole;
        private boolean inBrackets;
        private @Nullable FoundFigure lastCount;

        OneSentence(String text, List<FoundFigure> figures) {
            this.text = text;
            this.figures = figures;
        }

        List<FoundFigure> relate() {
            boolean goesOn = carried != null && figures.size() > 1 && isShare(1);
            boolean startsWithin = text.startsWith("其中");
            if (goesOn || (startsWithin && lastWhole != null)) {
                whole = goesOn ? carried : lastWhole;
                role = Role.OF_WHICH;
            }
            FoundFigure wholeAtStart = whole;
            for (int i = 0; i < figures.size(); i++) {
                related.add(related(i));
            }
            carried = wholeAtStart;
            return related;
        }

        private FoundFigure related(int i) {
            FoundFigure figure = figures.get(i);
            brackets(i);
            if (figure.printed().isPercentage()) {
                return percentage(i);
            }
            if (!figure.isCount()) {
                return figure;
            }
            open(i);
            if (ends(i)) {
                whole = null;
            }
            FoundFigure of = whole;
            FoundFigure found = of == null || role == null ? figure : figure.related(role, of);
            if (of == null) {
                lastWhole = found;
                wholes.add(found);
            }
            lastCount = found;
            counts.add(found);
            if (isWholeOfFollowing(i)) {
                whole = found;
                role = roleOf(i + 1, text.length(), found);
            }
            return found;
        }

        /** The text between the figure before and this one. */
        private String gap(int i) {
            int from = i == 0 ? 0 : figures.get(i - 1).printed().end();
            return text.substring(
                    Math.min(from, figures.get(i).printed().start()),
                    figures.get(i).printed().start());
        }

        private void brackets(int i) {
            String gap = gap(i);
            openOrClose(i, gap);
            if (inBrackets && (gap.contains("其中") || gap.contains("含"))) {
                role = Role.OF_WHICH;
            }
        }

        private void openOrClose(int i, String gap) {
            for (int k = 0; k < gap.length(); k++) {
                char c = gap.charAt(k);
                if ((c == '（' || c == '(') && !inBrackets && lastCount != null && k <= 2) {
                    inBrackets = true;
                    outerWhole = whole;
                    outerRole = role;
                    whole = lastCount;
                    role = roleOf(i, closing(figures.get(i).printed().end()), lastCount);
                } else if ((c == '）' || c == ')') && inBrackets) {
                    inBrackets = false;
                    lastCount = whole;
                    whole = outerWhole;
                    role = outerRole;
                }
            }
        }

        /**
         * Whether the figures up to a position are all parts of a whole or some. 在收到的88件申请中，5件要求补正 promises
         * nothing: what comes to less than nine tenths is a selection.
         */
        private Role roleOf(int from, int end, FoundFigure of) {
            BigDecimal sum = BigDecimal.ZERO;
            int count = 0;
            for (int k = from; k < figures.size() && figures.get(k).printed().start() < end; k++) {
                if (figures.get(k).isCount()) {
                    sum = sum.add(figures.get(k).printed().value());
                    count++;
                }
            }
            boolean nearly =
                    sum.multiply(BigDecimal.TEN).compareTo(of.printed().value().multiply(NINE)) >= 0;
            return count > 1 && nearly ? Role.PART : Role.OF_WHICH;
        }

        /** Where the next bracket closes, or the end. */
        private int closing(int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) != '）' && text.charAt(at) != ')') {
                at++;
            }
            return at;
        }

        /** Whether a breakdown begins here, and of what. */
        private void open(int i) {
            String gap = gap(i);
            if (inBrackets) {
                return;
            }
            FoundFigure before = lastWhole;
            if (gap.contains("其中") && before != null) {
                whole = whole == null || lastCount == null || lastCount.of() == null ? before : whole;
                role = Role.OF_WHICH;
            } else if (i > 0 && lastCount != null && whole == null) {
                boolean colon = gap.startsWith("：") || gap.startsWith(":");
                boolean parts = colon
                        || ALL_PARTS.stream().anyMatch(word -> gap.startsWith(word) || gap.startsWith("，" + word));
                if (parts
                        && figures.get(i)
                                .printed()
                                .unit()
                                .equals(lastCount.printed().unit())) {
                    whole = lastCount;
                    role = roleOf(i, text.length(), lastCount);
                }
            } else if (whole == null) {
                byLead(i, gap);
            }
            if (whole == null && isOutcome(i)) {
                whole = last(HANDLED);
                role = Role.OF_WHICH;
            }
        }

        /** 予以公开258件，占32%: an outcome with its share is one of the requests replied to, wherever these were stated. */
        private boolean isOutcome(int i) {
            StatedConcept concept = figures.get(i).concept();
            return concept != null && concept.key().startsWith("replied") && i + 1 < figures.size() && isShare(i + 1);
        }

        /** 主要类别有：A 5条，B 3条 and 从内容看，A 5条 break down what was stated before, if possible about the same thing. */
        private void byLead(int i, String gap) {
            String lead = Chars.compact(gap.substring(Math.max(0, gap.length() - IN_ALL)));
            if (lastWhole == null || LEADS.stream().noneMatch(lead::contains)) {
                return;
            }
            FoundFigure same = about(lead, wholes);
            whole = same == null ? lastWhole : same;
            role = roleOf(i, text.length(), whole);
        }

        /** 在主动公开的425条政府信息中， */
        private boolean isWholeOfFollowing(int i) {
            int from = figures.get(i).printed().end();
            int to = from;
            while (to < text.length() && to - from < IN_ALL && !Chars.endsClause(text.charAt(to))) {
                to++;
            }
            return to > from && to < text.length() && text.charAt(to - 1) == '中' && gap(i).contains("在");
        }

        /** Whether what follows is no part any more. */
        private boolean ends(int i) {
            FoundFigure of = whole;
            if (of == null || inBrackets) {
                return false;
            }
            String gap = gap(i);
            boolean otherSubject = DISPUTES.contains(figures.get(i).concept()) && !DISPUTES.contains(of.concept());
            return otherSubject || gap.startsWith("；共") || gap.startsWith("，共") || gap.startsWith("。");
        }

        private boolean isShare(int i) {
            return figures.get(i).printed().isPercentage() && gap(i).contains("占");
        }

        private FoundFigure percentage(int i) {
            FoundFigure figure = figures.get(i);
            FoundFigure of = lastCount == null ? about(figure.label(), counts) : lastCount;
            if (of == null) {
                return figure;
            }
            String gap = gap(i);
            if (UP.stream().anyMatch(gap::contains)) {
                return figure.related(Role.GROWTH, of);
            }
            if (DOWN.stream().anyMatch(gap::contains)) {
                return figure.related(Role.DECLINE, of);
            }
            boolean bracket = gap.strip().equals("（") || gap.strip().equals("(");
            return isShare(i) || bracket ? figure.related(Role.SHARE, of) : figure;
        }
    }

    /** The last figure about one of some concepts, or null. */
    private @Nullable FoundFigure last(Set<StatedConcept> concepts) {
        for (int i = counts.size() - 1; i >= Math.max(0, counts.size() - RECENT); i--) {
            if (concepts.contains(counts.get(i).concept())) {
                return counts.get(i);
            }
        }
        return null;
    }

    /** The last figure whose concept some words are about, or null. */
    private static @Nullable FoundFigure about(String words, List<FoundFigure> figures) {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - RECENT); i--) {
            StatedConcept concept = figures.get(i).concept();
            if (concept != null && concept.fits(words)) {
                return figures.get(i);
            }
        }
        return null;
    }
}
