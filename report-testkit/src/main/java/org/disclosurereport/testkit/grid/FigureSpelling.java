package org.disclosurereport.testkit.grid;

import java.util.regex.Pattern;

/** How offices type the same figure. None of these makes another figure of it, and a blank stays blank. */
public enum FigureSpelling {
    /** 1234567 as 1,234,567. */
    GROUPED {
        @Override
        public String of(String figure) {
            return grouped(figure, ",");
        }
    },
    /** 12 as １２. */
    FULL_WIDTH {
        @Override
        public String of(String figure) {
            return fullWidth(figure);
        }
    },
    /** 1234567 as １，２３４，５６７. */
    FULL_WIDTH_GROUPED {
        @Override
        public String of(String figure) {
            return fullWidth(grouped(figure, "，"));
        }
    },
    /** A blank before it and two behind it; a blank figure becomes blanks. */
    BLANKS_AROUND {
        @Override
        public String of(String figure) {
            return " " + figure + "　 ";
        }
    };

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /**
     * A figure in this spelling.
     *
     * @param figure the figure as text; what is no number stays but for blanks around it
     * @return the figure as an office types it
     */
    public abstract String of(String figure);

    private static String grouped(String figure, String separator) {
        if (!NUMBER.matcher(figure).matches()) {
            return figure;
        }
        int point = figure.indexOf('.');
        String whole = point < 0 ? figure : figure.substring(0, point);
        String fraction = point < 0 ? "" : figure.substring(point);
        return whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", separator) + fraction;
    }

    private static String fullWidth(String figure) {
        StringBuilder wide = new StringBuilder(figure.length());
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c == '.' ? '．' : c));
        }
        return NUMBER.matcher(figure.replace("，", "")).matches() ? wide.toString() : figure;
    }
}
