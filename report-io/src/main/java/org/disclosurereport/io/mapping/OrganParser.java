package org.disclosurereport.io.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;

/** Reads how a sheet of many organs is laid out. */
final class OrganParser {

    private final MappingParser parser;
    private final AddressParser addresses;
    private final int sheet;
    private boolean turned;

    OrganParser(MappingParser parser, AddressParser addresses, int sheet) {
        this.parser = parser;
        this.addresses = addresses;
        this.sheet = sheet;
    }

    Optional<OrganLayout> parse(YamlNode node) {
        Map<String, YamlNode> members = parser.object(
                node,
                "organs",
                "in",
                "first",
                "last",
                "organ",
                "year",
                "creditCode",
                "divisionCode",
                "figures",
                "ignore",
                "skip",
                "aliases",
                "prefix");
        OrganLayout.Builder layout = OrganLayout.builder();
        YamlNode in = members.get("in");
        turned = in != null
                && parser.choice(in, "organs/in", Map.of("rows", false, "columns", true))
                        .orElse(false);
        layout.turned(turned);
        OptionalInt first = required(members, "first", node, true);
        OptionalInt organ = required(members, "organ", node, false);
        first.ifPresent(layout::first);
        organ.ifPresent(layout::organ);
        optional(members, "last", true, layout::last);
        organ.ifPresent(at -> take(at, node));
        optional(members, "year", false, layout::year);
        optional(members, "creditCode", false, layout::creditCode);
        optional(members, "divisionCode", false, layout::divisionCode);
        Map<CellRef, Integer> figures = new LinkedHashMap<>();
        parser.require(members, "figures", node, "organs").ifPresent(all -> figures(all, figures));
        layout.figures(figures);
        addresses.forget(figures.keySet());
        YamlNode ignore = members.get("ignore");
        for (YamlNode item : ignore == null ? List.<YamlNode>of() : parser.items(ignore, "organs/ignore")) {
            number(item, "ignore", false).ifPresent(at -> {
                if (take(at, item)) {
                    layout.addIgnored(at);
                }
            });
        }
        YamlNode skip = members.get("skip");
        for (YamlNode item : skip == null ? List.<YamlNode>of() : parser.items(skip, "organs/skip")) {
            parser.pattern(item, "organs/skip", SheetParser.MAX_STARS).ifPresent(layout::addSkipped);
        }
        YamlNode aliases = members.get("aliases");
        for (Member member : aliases == null ? List.<Member>of() : parser.members(aliases, "organs/aliases")) {
            parser.text(member.value(), "organs/aliases")
                    .ifPresent(name -> layout.putAlias(member.name().value().strip(), name.strip()));
        }
        YamlNode prefix = members.get("prefix");
        if (prefix != null) {
            parser.text(prefix, "organs/prefix").ifPresent(layout::prefix);
        }
        return first.isPresent() && organ.isPresent() && !figures.isEmpty()
                ? Optional.of(layout.build())
                : Optional.empty();
    }

    private OptionalInt required(Map<String, YamlNode> members, String name, YamlNode owner, boolean line) {
        Optional<YamlNode> node = parser.require(members, name, owner, "organs");
        return node.isEmpty() ? OptionalInt.empty() : number(node.get(), name, line);
    }

    private void optional(Map<String, YamlNode> members, String name, boolean line, IntConsumer taker) {
        YamlNode node = members.get(name);
        if (node != null) {
            number(node, name, line).ifPresent(at -> {
                if (line || take(at, node)) {
                    taker.accept(at);
                }
            });
        }
    }

    /** A line is a row and a field a column, or the other way round. */
    private OptionalInt number(YamlNode node, String name, boolean line) {
        return line != turned ? parser.row(node, "organs/" + name) : parser.column(node, "organs/" + name);
    }

    private boolean take(int field, YamlNode node) {
        return addresses.isNew(sheet, nameOf(field), node.place());
    }

    private String nameOf(int field) {
        return turned ? Integer.toString(field + 1) : SheetRange.columnName(field);
    }

    /** Each figure by its field, or all of a row or a table one after the other from a field on. */
    private void figures(YamlNode node, Map<CellRef, Integer> figures) {
        int limit = turned ? SheetRange.ROWS : SheetRange.COLUMNS;
        for (Member member : parser.members(node, "organs/figures")) {
            List<CellDefinition> run = addresses.beginning(member.name());
            OptionalInt from = number(member.value(), "figures", false);
            for (int i = 0; i < run.size() && from.isPresent(); i++) {
                CellRef address = run.get(i).ref();
                int field = from.getAsInt() + i;
                if (field >= limit) {
                    parser.report(
                            ReadingCode.VALUE_INVALID,
                            member.value().place(),
                            "what",
                            member.name().value(),
                            "expected",
                            Wording.of("工作表内的位置", "a place on a sheet"),
                            "found",
                            nameOf(field));
                    break;
                }
                boolean newField = take(field, member.name());
                if (addresses.isNew(address, member.name().place()) && newField) {
                    figures.put(address, field);
                }
            }
        }
    }
}
