package org.disclosurereport.io.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a report. */
final class TextParser {

    private final JsonCursor cursor;
    private final FieldParser fields;
    private final PlaceLog log;

    TextParser(JsonCursor cursor, FieldParser fields, PlaceLog log) {
        this.cursor = cursor;
        this.fields = fields;
        this.log = log;
    }

    List<Section> sections() {
        ElementRef address = ElementRef.of(WireNames.SECTIONS);
        List<Section> sections = new ArrayList<>();
        if (cursor.startsList(address)) {
            log.add(address, cursor.place());
            cursor.items(() -> section(address).ifPresent(sections::add));
        }
        return sections;
    }

    /** The section that starts here; its address is that of the list until its kind is known. */
    private Optional<Section> section(ElementRef list) {
        if (!cursor.startsObject(list)) {
            return Optional.empty();
        }
        long place = cursor.place();
        ElementRef[] address = {list};
        Section.Builder section = Section.builder();
        boolean[] complete = new boolean[1];
        long[] met = cursor.members(WireNames.OF_SECTION, list, i -> {
            switch (i) {
                case 0 -> {
                    SectionKind kind = fields.constant(SectionKind.class, fields.under(list, WireNames.KIND));
                    if (kind != null) {
                        complete[0] = true;
                        address[0] = fields.under(list, kind.key());
                        section.kind(kind);
                    }
                }
                case 1 -> {
                    String title = cursor.text(address[0]);
                    if (title != null) {
                        section.title(title);
                    }
                }
                default -> section.text(blocks(address[0], 0));
            }
        });
        fields.require(met, WireNames.OF_SECTION, list, place, 0);
        log.add(address[0], place);
        return complete[0] ? Optional.of(section.build()) : Optional.empty();
    }

    private List<TextBlock> blocks(ElementRef address, int headings) {
        List<TextBlock> blocks = new ArrayList<>();
        if (cursor.startsList(address)) {
            cursor.items(() -> {
                TextBlock block = block(address, headings);
                if (block != null) {
                    blocks.add(block);
                }
            });
        }
        return blocks;
    }

    private @Nullable TextBlock block(ElementRef address, int headings) {
        switch (cursor.parser().currentToken()) {
            case VALUE_STRING -> {
                String text = cursor.checkedText(address);
                return text == null ? null : Paragraph.of(text);
            }
            case START_OBJECT -> {
                if (headings < Subsection.MAX_DEPTH) {
                    return subsection(address, headings + 1);
                }
                fields.invalid(
                        address,
                        Wording.of(
                                "至多 " + Subsection.MAX_DEPTH + " 层小标题",
                                "a text with at most " + Subsection.MAX_DEPTH + " levels of headings"),
                        Integer.toString(headings + 1));
                cursor.skip();
                return null;
            }
            default -> {
                cursor.refuse(address, Wordings.BLOCK);
                return null;
            }
        }
    }

    private @Nullable TextBlock subsection(ElementRef address, int headings) {
        long place = cursor.place();
        String[] heading = new String[1];
        List<TextBlock> text = new ArrayList<>();
        long[] met = cursor.members(WireNames.OF_SUBSECTION, address, i -> {
            if (i == 0) {
                heading[0] = cursor.text(address);
            } else {
                text.clear();
                text.addAll(blocks(address, headings));
            }
        });
        fields.require(met, WireNames.OF_SUBSECTION, address, place, 0);
        return heading[0] == null ? null : Subsection.of(heading[0], text);
    }
}
