package org.disclosurereport.io.text.table;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {

    private int[] values = new int[256];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        size++;
    }

    int get(int index) {
        return values[index];
    }
}
