package org.disclosurereport.io.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.yaml.YamlNode.Items;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.io.yaml.YamlNode.Members;
import org.disclosurereport.io.yaml.YamlNode.Text;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The only class that knows the YAML parser. It takes the events of one document and refuses what a file that people write
 * has no use for and what makes YAML dangerous: anchors, aliases and tags, so that nothing is ever expanded and no type is
 * ever named.
 */
final class YamlTree {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_NODES = 100_000;

    /** What is open: a list, or an object that may be waiting for a value. */
    private final class Open {
        private final boolean object;
        private final Location place;
        private final List<YamlNode> items = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private @Nullable Text name;

        Open(boolean object, Location place) {
            this.object = object;
            this.place = place;
        }

        void add(YamlNode node) throws UnreadableDocument {
            Text waiting = name;
            if (!object) {
                items.add(node);
            } else if (waiting != null) {
                members.add(new Member(waiting, node));
                name = null;
            } else if (node instanceof Text text) {
                name = text;
            } else {
                throw file.refused(Wording.of("对象的名称应为文字", "a name in an object must be a text"), node.place());
            }
        }

        YamlNode close() {
            return object ? new Members(List.copyOf(members), place) : new Items(List.copyOf(items), place);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;
    private int documents;
    private @Nullable YamlNode root;

    private final YamlFile file;

    private YamlTree(YamlFile file) {
        this.file = file;
    }

    /** The one document of a text, or nothing if it is blank. */
    static Optional<YamlNode> parse(YamlFile file, String text) throws UnreadableDocument {
        LoadSettings settings = LoadSettings.builder()
                .setLabel("file")
                .setCodePointLimit(YamlFile.MAX_BYTES)
                .setUseMarks(true)
                .build();
        YamlTree tree = new YamlTree(file);
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
            while (parser.hasNext()) {
                tree.take(parser.next());
            }
        } catch (MarkedYamlEngineException broken) {
            String problem = Printable.of(broken.getProblem());
            throw file.refused(
                    Wording.of("语法错误：" + problem, "syntax: " + problem), tree.place(broken.getProblemMark()));
        } catch (YamlEngineException broken) {
            String problem = Printable.of(String.valueOf(broken.getMessage()));
            throw file.refused(Wording.of("语法错误：" + problem, "syntax: " + problem), file.place(1, 1));
        }
        return Optional.ofNullable(tree.root);
    }

    private void take(Event event) throws UnreadableDocument {
        Location place = place(event.getStartMark());
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw file.refused(Wording.of("只能有一个文档", "there must be one document"), place);
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw file.refused(Wording.of("不得使用锚点（&）和别名（*）", "anchors (&) and aliases (*) are not allowed"), place);
        }
        if (event instanceof ScalarEvent scalar) {
            requireUntagged(scalar.getTag().isPresent(), place);
            add(new Text(scalar.getValue(), place));
        } else if (event instanceof CollectionStartEvent start) {
            requireUntagged(start.getTag().isPresent(), place);
            if (open.size() >= MAX_DEPTH) {
                throw file.refused(
                        Wording.of("嵌套不得超过 " + MAX_DEPTH + " 层", "nesting must not exceed " + MAX_DEPTH + " levels"),
                        place);
            }
            open.push(new Open(event instanceof MappingStartEvent, place));
        } else if (event instanceof CollectionEndEvent) {
            add(open.pop().close());
        }
    }

    private void add(YamlNode node) throws UnreadableDocument {
        if (++nodes > MAX_NODES) {
            throw file.refused(
                    Wording.of("不得超过 " + MAX_NODES + " 项", "there must not be more than " + MAX_NODES + " parts"),
                    node.place());
        }
        Open innermost = open.peek();
        if (innermost == null) {
            root = node;
        } else {
            innermost.add(node);
        }
    }

    private void requireUntagged(boolean tagged, Location place) throws UnreadableDocument {
        if (tagged) {
            throw file.refused(Wording.of("不得使用标签（!）", "tags (!) are not allowed"), place);
        }
    }

    private Location place(Optional<Mark> mark) {
        return mark.map(at -> file.place(at.getLine() + 1, at.getColumn() + 1)).orElse(file.place(1, 1));
    }
}
