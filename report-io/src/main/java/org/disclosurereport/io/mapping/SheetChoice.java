package org.disclosurereport.io.mapping;

/** Which sheet is meant: the one whose name is of a pattern, or the one at a position. */
public sealed interface SheetChoice {

    /**
     * Whether a sheet is meant.
     *
     * @param name its name, empty for a text table
     * @param position its position in the workbook, from 1
     * @return true if it is
     */
    boolean chooses(String name, int position);

    /**
     * By name.
     *
     * @param pattern the name; {@code *} stands for anything
     */
    record Named(NamePattern pattern) implements SheetChoice {
        @Override
        public boolean chooses(String name, int position) {
            return pattern.matches(name);
        }

        @Override
        public String toString() {
            return pattern.toString();
        }
    }

    /**
     * By position.
     *
     * @param position from 1
     */
    record At(int position) implements SheetChoice {
        @Override
        public boolean chooses(String name, int number) {
            return number == position;
        }

        @Override
        public String toString() {
            return "#" + position;
        }
    }
}
