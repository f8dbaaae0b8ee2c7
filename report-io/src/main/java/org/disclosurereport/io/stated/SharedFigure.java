package org.disclosurereport.io.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One number for several things: 治安管理和统计数据的各4件 states two figures of 4. */
final class SharedFigure {

    private static final Pattern JOINT = Pattern.compile("、|以及|和|及|与");

    private SharedFigure() {}

    /** What a number counts: one label, or one for each thing if it says 各. */
    static List<String> labels(Clause clause, String printed) {
        String before = clause.before();
        if (!before.endsWith("各") && !before.endsWith("各有") && !before.endsWith("各为")) {
            return List.of(FigureLabel.of(clause, printed));
        }
        String things = FigureLabel.strip(before);
        List<String> labels = new ArrayList<>();
        for (String thing : JOINT.split(things, -1)) {
            String label = FigureLabel.strip(thing);
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return labels.size() > 1 ? labels : List.of(FigureLabel.of(clause, printed));
    }
}
