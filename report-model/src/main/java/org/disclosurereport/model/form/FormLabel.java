package org.disclosurereport.model.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row or a column of the form as it is printed: its key, its numbering, its official label and the
 * header under which it stands. A label without figures of its own (不予公开, 法人或其他组织) is the
 * parent of those that have them.
 */
public final class FormLabel {

    private final String key;
    private final String numbering;
    private final Wording wording;
    private final List<String> variants;
    private final @Nullable FormLabel parent;
    private final @Nullable Wording legalBasis;
    private final @Nullable Unit unit;
    private final Set<Trait> traits;

    /** What is true of some labels only. */
    private enum Trait {
        SIGNED,
        RECALLED
    }

    private FormLabel(
            String key,
            String numbering,
            Wording wording,
            List<String> variants,
            @Nullable FormLabel parent,
            @Nullable Wording legalBasis,
            @Nullable Unit unit,
            Set<Trait> traits) {
        this.key = key;
        this.numbering = numbering;
        this.wording = wording;
        this.variants = variants;
        this.parent = parent;
        this.legalBasis = legalBasis;
        this.unit = unit;
        this.traits = traits;
    }

    /**
     * A label at the outermost level.
     *
     * @param key wire key
     * @param numbering as printed before the label, for example {@code 一、}; empty if none
     * @param zh official Chinese label, verbatim, without the numbering
     * @param en English label
     * @return the label
     */
    public static FormLabel of(String key, String numbering, String zh, String en) {
        return new FormLabel(key, numbering, Wording.of(zh, en), List.of(), null, null, null, Set.of());
    }

    /**
     * The same label under a header.
     *
     * @param header the header that spans it
     * @return the label under the header
     */
    public FormLabel under(FormLabel header) {
        return new FormLabel(key, numbering, wording, variants, header, legalBasis, unit, traits);
    }

    /**
     * The same label with wordings that published reports print instead of the official one.
     *
     * @param printed the wordings, without numbering
     * @return the label with its variants
     */
    public FormLabel alsoPrinted(String... printed) {
        return new FormLabel(key, numbering, wording, List.of(printed), parent, legalBasis, unit, traits);
    }

    /**
     * The same label with the provision that the row counts. The mapping of rows to articles is ours;
     * the form itself prints none.
     *
     * @param zh the provision in Chinese
     * @param en the provision in English
     * @return the label with its legal basis
     */
    public FormLabel basedOn(String zh, String en) {
        return new FormLabel(key, numbering, wording, variants, parent, Wording.of(zh, en), unit, traits);
    }

    /**
     * The same label with figures in another unit than the rest of its block.
     *
     * @param other the unit of the row or column
     * @return the label with its unit
     */
    public FormLabel countedIn(Unit other) {
        return new FormLabel(key, numbering, wording, variants, parent, legalBasis, other, traits);
    }

    /**
     * The same label for figures that may be negative: a change against last year (本年增/减).
     *
     * @return the label of signed figures
     */
    public FormLabel signed() {
        return with(Trait.SIGNED);
    }

    /**
     * The same label as one whose official wording was not at hand and is recalled from published reports.
     *
     * @return the label, marked
     */
    public FormLabel recalled() {
        return with(Trait.RECALLED);
    }

    private FormLabel with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new FormLabel(
                key, numbering, wording, variants, parent, legalBasis, unit, Collections.unmodifiableSet(more));
    }

    /**
     * The wire key.
     *
     * @return for example {@code granted}
     */
    public String key() {
        return key;
    }

    /**
     * The numbering printed before the label.
     *
     * @return for example {@code （一）}, or the empty text
     */
    public String numbering() {
        return numbering;
    }

    /**
     * The official label in both languages, without the numbering.
     *
     * @return the label
     */
    public Wording wording() {
        return wording;
    }

    /**
     * The label with its number: in Chinese as the form prints it, in English with the numbers of the
     * headers before it.
     *
     * @return for example {@code （七）总计} and {@code 3.7 Concluded, total}
     */
    public Wording numbered() {
        if (numbering.isEmpty()) {
            return wording;
        }
        StringBuilder number = new StringBuilder();
        for (FormLabel label = this; label != null; label = label.parent) {
            int value = Numbering.valueOf(label.numbering);
            if (value > 0) {
                number.insert(0, number.isEmpty() ? value : value + ".");
            }
        }
        String en = number.isEmpty() ? wording.en() : number + " " + wording.en();
        return Wording.of(numbering + wording.zh(), en);
    }

    /**
     * Wordings that published reports print instead of the official one.
     *
     * @return the variants, without numbering
     */
    public List<String> variants() {
        return variants;
    }

    /**
     * Every wording under which the label is printed, the official one first.
     *
     * @return the Chinese wordings, without numbering
     */
    public List<String> printedWordings() {
        List<String> printed = new ArrayList<>(variants.size() + 1);
        printed.add(wording.zh());
        printed.addAll(variants);
        return Collections.unmodifiableList(printed);
    }

    /**
     * The header that spans this label.
     *
     * @return the header, or empty at the outermost level
     */
    public Optional<FormLabel> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The provision that the row counts, by our mapping.
     *
     * @return the provision, or empty
     */
    public Optional<Wording> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    /**
     * The unit of the row's or column's figures where it is not that of the block.
     *
     * @return the unit, or empty
     */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Whether figures may be negative: a change against last year.
     *
     * @return true if a minus sign is no error here
     */
    public boolean isSigned() {
        return traits.contains(Trait.SIGNED);
    }

    /**
     * Whether the wording is recalled from published reports because the form itself was not at hand. Such a
     * wording may differ from the official one.
     *
     * @return true if the wording is not sourced
     */
    public boolean isRecalled() {
        return traits.contains(Trait.RECALLED);
    }

    /**
     * Whether this label stands, at any depth, under a header.
     *
     * @param header key of the header
     * @return true if it does
     */
    public boolean isUnder(String header) {
        for (FormLabel label = parent; label != null; label = label.parent) {
            if (label.key.equals(header)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return numbering + wording.zh();
    }
}
