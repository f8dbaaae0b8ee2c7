package org.disclosurereport.model.form;

import java.util.Objects;

/**
 * The address of an element that is not a single figure: a whole table ({@code request}), a
 * property of the organ ({@code organ/creditCode}), a section ({@code sections/overview}).
 */
public final class ElementRef implements Address {

    private final String path;

    private ElementRef(String path) {
        this.path = path;
    }

    /**
     * The address of an element.
     *
     * @param path wire keys separated by {@code /}, for example {@code organ/creditCode}
     * @return the address
     * @throws IllegalArgumentException if the path is empty or has an empty part
     */
    public static ElementRef of(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
            throw new IllegalArgumentException("Path must be names separated by '/', but was '" + path + "'");
        }
        return new ElementRef(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementRef that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(path);
    }

    @Override
    public String toString() {
        return path;
    }
}
