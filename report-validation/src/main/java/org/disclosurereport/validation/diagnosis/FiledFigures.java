package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.finding.BrokenRelation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * One table as it is filed: its figures, which of its identities do not hold, and which of its cells are open. An
 * unfilled cell counts as 0 unless the other side of its sum says that something belongs there; such a cell and one that
 * is unreadable are open: nothing is known of them but what follows.
 */
final class FiledFigures {

    private final TableIdentities identities;
    private final StatisticsTable table;
    private final BigInteger[] values;
    private final boolean[] open;

    FiledFigures(TableIdentities identities, StatisticsTable table) {
        this.identities = identities;
        this.table = table;
        values = new BigInteger[identities.size()];
        open = new boolean[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            CellState state = table.getState(cell);
            values[cell] = state == CellState.NUMBER ? BigInteger.valueOf(table.getNumber(cell)) : BigInteger.ZERO;
            open[cell] = state == CellState.UNREADABLE;
        }
        openWhatIsCalledFor();
    }

    private void openWhatIsCalledFor() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Identity identity : identities.identities()) {
                if (identity.kind() != Kind.AT_MOST) {
                    changed |= openLeft(identity) || openRight(identity);
                }
            }
        }
    }

    private boolean openLeft(Identity identity) {
        return hasContent(identity.right()) && open(identity.left());
    }

    private boolean openRight(Identity identity) {
        return hasContent(identity.left()) && open(identity.right());
    }

    private boolean hasContent(int[] side) {
        return Arrays.stream(side).anyMatch(cell -> open[cell] || values[cell].signum() != 0);
    }

    /** Opens a side that is wholly unfilled. */
    private boolean open(int[] side) {
        for (int cell : side) {
            if (!isUnfilled(cell)) {
                return false;
            }
        }
        boolean changed = false;
        for (int cell : side) {
            changed |= !open[cell];
            open[cell] = true;
        }
        return changed;
    }

    TableIdentities identities() {
        return identities;
    }

    StatisticsTable table() {
        return table;
    }

    /** The figures; 0 where there is none. */
    BigInteger[] values() {
        return values;
    }

    BigInteger value(int cell) {
        return values[cell];
    }

    boolean isNumber(int cell) {
        return table.getState(cell) == CellState.NUMBER;
    }

    boolean isUnfilled(int cell) {
        return table.getState(cell).isUnfilled();
    }

    /** Cells whose figure is open, in the order of the form. */
    int[] open() {
        return cells(open);
    }

    /** Figures that are negative where none can be. */
    int[] negative() {
        return IntStream.range(0, values.length)
                .filter(cell -> values[cell].signum() < 0 && !identities.isSigned(cell))
                .toArray();
    }

    /**
     * Every cell without a figure of which it is not plain that 0 is meant: a sum that holds as it is leaves nothing for
     * its unfilled cells.
     */
    int[] blanks() {
        boolean[] blank = new boolean[values.length];
        for (int cell = 0; cell < blank.length; cell++) {
            blank[cell] = !isNumber(cell);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] equation : identities.equations()) {
                changed |= closeWhatMustBeZero(equation, blank);
            }
        }
        return cells(blank);
    }

    private boolean closeWhatMustBeZero(int[] equation, boolean[] blank) {
        BigInteger sum = BigInteger.ZERO;
        int signs = 0;
        for (int cell = 0; cell < blank.length; cell++) {
            if (equation[cell] != 0) {
                sum = sum.add(values[cell].multiply(BigInteger.valueOf(equation[cell])));
                if (blank[cell]) {
                    signs |= identities.isSigned(cell) || !isUnfilled(cell)
                            ? 3
                            : Integer.signum(equation[cell]) == 1 ? 1 : 2;
                }
            }
        }
        if (sum.signum() != 0 || signs == 0 || signs == 3) {
            return false;
        }
        for (int cell = 0; cell < blank.length; cell++) {
            blank[cell] &= equation[cell] == 0;
        }
        return true;
    }

    private static int[] cells(boolean[] chosen) {
        return IntStream.range(0, chosen.length).filter(cell -> chosen[cell]).toArray();
    }

    /** What the rules report: identities that can be assessed and do not hold, and negative figures. */
    List<BrokenRelation> broken() {
        List<BrokenRelation> broken = new ArrayList<>();
        for (Identity identity : identities.identities()) {
            if (isBroken(identity)) {
                broken.add(identity.broken());
            }
        }
        for (int cell : negative()) {
            broken.add(new BrokenRelation(
                    identities.signs(),
                    List.of(identities.definition().cell(cell).ref())));
        }
        return broken;
    }

    private boolean isBroken(Identity identity) {
        int order = sum(identity.left()).compareTo(sum(identity.right()));
        return (identity.isLimit() ? order > 0 : order != 0) && isAssessable(identity);
    }

    private BigInteger sum(int[] side) {
        BigInteger sum = BigInteger.ZERO;
        for (int cell : side) {
            sum = sum.add(values[cell]);
        }
        return sum;
    }

    private boolean isAssessable(Identity identity) {
        return isAssessable(identity.left()) && isAssessable(identity.right());
    }

    /** A side of nothing but unfilled cells leaves open what is meant. */
    private boolean isAssessable(int[] side) {
        return Arrays.stream(side).anyMatch(this::isNumber)
                && Arrays.stream(side).noneMatch(cell -> table.getState(cell) == CellState.UNREADABLE);
    }
}
