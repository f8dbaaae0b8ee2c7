package org.disclosurereport.io.wire;

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

    private static final Wording DEEP_ENOUGH = Wording.of(
            "至多 " + Subsection.MAX_DEPTH + " 层小标题",
            "a text with at most " + Subsection.MAX_DEPTH + " levels of headings");

    private final WireCursor cursor;
    private final FieldParser fields;
    private final PlaceLog log;

    TextParser(WireCursor cursor, FieldParser fields, PlaceLog log) {
        this.cursor = cursor;
        this.fields = fields;
        this.log = log;
    }

    List<Section> sections() {
        ElementRef address = ElementRef.of(WireNames.SECTIONS);
        List<Section> sections = new ArrayList<>();
        log.add(address, cursor.memberPlace());
        cursor.objects(address, WireNames.OF_SECTIONS, () -> section(address).ifPresent(sections::add));
        return sections;
    }

    /** The section that starts here; its address is that of the list until its kind is known. */
    private Optional<Section> section(ElementRef list) {
        long place = cursor.place();
        ElementRef[] address = {list};
        Section.Builder section = Section.builder();
        boolean[] complete = new boolean[1];
        cursor.namedMembers(WireNames.OF_SECTION, list, name -> {
            switch (name) {
                case WireNames.KIND -> {
                    SectionKind kind = fields.constant(SectionKind.class, FieldParser.under(list, WireNames.KIND));
                    if (kind != null) {
                        complete[0] = true;
                        address[0] = FieldParser.under(list, kind.key());
                        section.kind(kind);
                    }
                }
                case WireNames.TITLE -> {
                    String title = cursor.text(address[0]);
                    if (title != null) {
                        section.title(title);
                    }
                }
                case WireNames.TEXT -> section.text(blocks(address[0], 0));
                default -> throw new IllegalStateException("No member of a section: " + name);
            }
        });
        log.add(address[0], place);
        return complete[0] ? Optional.of(section.build()) : Optional.empty();
    }

    private List<TextBlock> blocks(ElementRef address, int headings) {
        List<TextBlock> blocks = new ArrayList<>();
        cursor.blocks(
                address,
                () -> {
                    String text = cursor.text(address);
                    if (text != null) {
                        blocks.add(Paragraph.of(text));
                    }
                },
                () -> {
                    TextBlock subsection = subsection(address, headings + 1);
                    if (subsection != null) {
                        blocks.add(subsection);
                    }
                });
        return blocks;
    }

    private @Nullable TextBlock subsection(ElementRef address, int headings) {
        if (headings > Subsection.MAX_DEPTH) {
            fields.invalid(address, DEEP_ENOUGH, Integer.toString(headings));
            cursor.skip();
            return null;
        }
        String[] heading = new String[1];
        List<TextBlock> text = new ArrayList<>();
        cursor.namedMembers(WireNames.OF_SUBSECTION, address, name -> {
            if (name.equals(WireNames.HEADING)) {
                heading[0] = cursor.text(address);
            } else {
                text.clear();
                text.addAll(blocks(address, headings));
            }
        });
        return heading[0] == null ? null : Subsection.of(heading[0], text);
    }
}
