package org.disclosurereport.testkit.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How offices write the same label. None of these makes another label of it. */
public enum LabelSpelling {
    /** （三）不予公开 as (三)不予公开. */
    HALF_WIDTH {
        @Override
        public String of(String label) {
            return exchanged(label, FULL, HALF);
        }
    },
    /** 1.属于国家秘密 as １．属于国家秘密. */
    FULL_WIDTH {
        @Override
        public String of(String label) {
            return exchanged(exchanged(label, HALF, FULL), "0123456789.", "０１２３４５６７８９．");
        }
    },
    /** 1.属于国家秘密 as 1、属于国家秘密. */
    NUMBER_WITH_COMMA {
        @Override
        public String of(String label) {
            Matcher number = ARABIC.matcher(label);
            return number.find() ? number.group(1) + "、" + label.substring(number.end()) : label;
        }
    },
    /** 1.属于国家秘密 as ①属于国家秘密. */
    CIRCLED_NUMBER {
        @Override
        public String of(String label) {
            Matcher number = ARABIC.matcher(label);
            return number.find()
                    ? (char) ('①' + Integer.parseInt(number.group(1)) - 1) + label.substring(number.end())
                    : label;
        }
    },
    /** （三）不予公开 as ㈢不予公开. */
    ENCLOSED_NUMBER {
        @Override
        public String of(String label) {
            Matcher number = CHINESE.matcher(label);
            return number.find()
                    ? (char) ('㈠' + DIGITS.indexOf(number.group(1))) + label.substring(number.end())
                    : label;
        }
    },
    /** 总计 as 总 计. */
    BLANKS_INSIDE {
        @Override
        public String of(String label) {
            return label.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " ");
        }
    },
    /** 总计 as 　总计 , with blanks of two kinds around it. */
    BLANKS_AROUND {
        @Override
        public String of(String label) {
            return "　" + label + " ";
        }
    },
    /** A line of a cell ends in the middle of the label. */
    BROKEN {
        @Override
        public String of(String label) {
            int middle = label.length() / 2;
            return label.length() < 4 ? label : label.substring(0, middle) + "\n" + label.substring(middle);
        }
    },
    /** A no-break space and a space of no width, as pages and Word leave them behind. */
    SPACES_OF_PAGES {
        @Override
        public String of(String label) {
            return label.isEmpty() ? label : label.charAt(0) + "\u00a0\u200b" + label.substring(1);
        }
    },
    /** 危及“三安全一稳定” with straight quotation marks. */
    STRAIGHT_QUOTES {
        @Override
        public String of(String label) {
            return exchanged(label, "“”", "\"\"");
        }
    },
    /** （三）不予公开 as ﹝三﹞不予公开. */
    OTHER_BRACKETS {
        @Override
        public String of(String label) {
            return exchanged(label, "（）", "﹝﹞");
        }
    };

    private static final String FULL = "（），：；";
    private static final String HALF = "(),:;";
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern ARABIC = Pattern.compile("^([1-9])\\.");
    private static final Pattern CHINESE = Pattern.compile("^（([" + DIGITS + "])）");

    /**
     * A label in this spelling.
     *
     * @param label the label as the form prints it
     * @return the label as an office writes it; the same text if nothing in it can be written so
     */
    public abstract String of(String label);

    private static String exchanged(String text, String from, String to) {
        StringBuilder exchanged = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            exchanged.append(at < 0 ? text.charAt(i) : to.charAt(at));
        }
        return exchanged.toString();
    }
}
