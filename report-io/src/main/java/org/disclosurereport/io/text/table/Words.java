package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionDefinition;
import org.jspecify.annotations.Nullable;

/** All that the forms and the known annexes print in and around their tables, to be found in a text. */
final class Words {

    static final Words ALL = new Words();

    /** What a word is printed for. */
    enum Role {
        ROW,
        ROW_GROUP,
        COLUMN,
        COLUMN_GROUP,
        ROW_OF_LIST,
        FURNITURE,
        SECTION
    }

    /**
     * One thing that a word may stand for.
     *
     * @param role what it is printed for
     * @param label the label, or null if it is none of a table
     * @param block where the form has it, or null
     */
    record Meaning(
            Role role, @Nullable FormLabel label, @Nullable FormBlock block) {}

    /**
     * A word with all that it may stand for.
     *
     * @param text the word in the form in which it is compared
     * @param meanings what it may stand for
     */
    record Word(String text, List<Meaning> meanings) {

        boolean is(Role role) {
            return meanings.stream().anyMatch(meaning -> meaning.role() == role);
        }
    }

    private final Map<Character, List<Word>> byFirst = new HashMap<>();
    private final List<String> furniture = new ArrayList<>();

    private Words() {
        Map<String, List<Meaning>> meanings = new TreeMap<>();
        for (FormBlock block : FormBlock.all()) {
            block.rows().forEach(row -> add(meanings, row, Role.ROW, block));
            block.groups().forEach(group -> add(meanings, group, Role.ROW_GROUP, block));
            for (FormLabel column : block.columns()) {
                add(meanings, column, Role.COLUMN, block);
                LabelMatch.ancestors(column).forEach(group -> add(meanings, group, Role.COLUMN_GROUP, block));
            }
            block.block().heading().ifPresent(heading -> add(meanings, heading, Role.FURNITURE, null));
            for (String printed : block.table().furniture()) {
                add(meanings, printed, new Meaning(Role.FURNITURE, null, block));
                furniture.add(fold(printed));
            }
        }
        for (LocalAnnex annex : LocalAnnex.values()) {
            annex.definition().rows().forEach(row -> add(meanings, row, Role.ROW_OF_LIST, null));
        }
        for (Edition edition : Edition.values()) {
            for (SectionDefinition section : edition.form().sections()) {
                add(meanings, section.label(), Role.SECTION, null);
            }
        }
        meanings.forEach((text, all) -> byFirst.computeIfAbsent(text.charAt(0), key -> new ArrayList<>())
                .add(new Word(text, all)));
        byFirst.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> word.text().length())
                                .reversed()));
    }

    private static void add(
            Map<String, List<Meaning>> meanings, FormLabel label, Role role, @Nullable FormBlock block) {
        label.printedWordings().forEach(printed -> add(meanings, printed, new Meaning(role, label, block)));
    }

    private static void add(Map<String, List<Meaning>> meanings, String printed, Meaning meaning) {
        List<Meaning> known = meanings.computeIfAbsent(fold(printed), key -> new ArrayList<>());
        if (!known.contains(meaning)) {
            known.add(meaning);
        }
    }

    /** The wordings of a label, long ones first. */
    static List<String> wordings(FormLabel label) {
        return label.printedWordings().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A wording as it is compared here: as everywhere, and without telling a comma from 、. */
    static String fold(String printed) {
        return LabelText.normalise(printed).replace('、', ',');
    }

    /** One visible character as it is compared here. */
    static String fold(char c) {
        return c == '、' ? "," : LabelText.fold(c);
    }

    /** Whether a text is a part of what forms print around their tables. */
    boolean isPartOfFurniture(String text) {
        return furniture.stream().anyMatch(printed -> printed.contains(text));
    }

    /** The longest word that stands at a place, or null. */
    @Nullable
    Word at(Characters text, int index) {
        for (Word word : byFirst.getOrDefault(text.at(index), List.of())) {
            if (text.startsWith(word.text(), index)) {
                return word;
            }
        }
        return null;
    }
}
