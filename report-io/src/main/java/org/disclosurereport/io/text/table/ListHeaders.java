package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of a list of figures that is no table of a form: 指标名称, 计量单位, 2015年度, 历年累计.
 *
 * @param start where they begin
 * @param context what they are
 */
record ListHeaders(int start, Context context) {

    /** No headers of a list are longer. */
    static final int LONGEST = 60;

    private static final String COLUMN = "(?:\\d{4}年度?(?:统计数?|数据)?|年末统计数?|历年累计数?|累计数?|本年度?(?:统计数?)?|年度|统计数据?|数量|数值)";
    private static final Pattern HEADERS =
            Pattern.compile("(指标名称|统计指标|统计项目|项目名称|统计内容|指标项目|指标|项目|名称|内容)(计量单位|单位)?(" + COLUMN + "{1,6})[|]*$");
    private static final Pattern ONE = Pattern.compile(COLUMN);

    /** The headers right above a place. */
    static Optional<ListHeaders> above(Characters text, int from, int to) {
        Matcher headers = HEADERS.matcher(text.folded(from, to));
        if (!headers.find()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        Matcher column = ONE.matcher(headers.group(3));
        while (column.find()) {
            columns.add(column.group());
        }
        String unit = headers.group(2) == null ? "" : headers.group(2);
        return Optional.of(new ListHeaders(from + headers.start(), Context.ofList(headers.group(1), unit, columns)));
    }
}
