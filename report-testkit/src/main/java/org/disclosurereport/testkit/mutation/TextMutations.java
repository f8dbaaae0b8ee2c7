package org.disclosurereport.testkit.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.testkit.mutation.Organs.Rank;

/** Breaks what is asked of the sections and of their words. */
final class TextMutations {

    /** An overview that says what a government must say, and of nothing else enough. */
    private static final String OVERVIEW = "监督保障工作有序开展。工作考核、社会评议和责任追究结果均已公布。";

    private static final List<SectionKind> NARRATIVE =
            List.of(SectionKind.OVERVIEW, SectionKind.PROBLEMS_AND_IMPROVEMENTS, SectionKind.OTHER_MATTERS);

    private TextMutations() {}

    /** A citation in any section of text that lost the shape of its brackets. */
    static Arbitrary<Change<DisclosureReport>> citation(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.of(NARRATIVE),
                        Arbitraries.of("〔%s〕第", "[%s]", "（%s）", "【%s】", "%s"),
                        Arbitraries.integers().between(2019, 2025),
                        Arbitraries.integers().between(1, 99))
                .as((report, kind, brackets, year, number) -> {
                    String cited = "按照国办公开办函";
                    String right = cited + "〔" + year + "〕" + number + "号要求办理。";
                    String wrong = cited + brackets.replace("%s", Integer.toString(year)) + number + "号要求办理。";
                    return Change.of(wrong, Texts.withMore(report, kind, right), Texts.withMore(report, kind, wrong));
                });
    }

    /** A government that keeps silent about the results of assessment, appraisal or accountability. */
    static Arbitrary<Change<DisclosureReport>> assessment(Edition edition) {
        List<String> results = List.of("工作考核结果已公布。", "社会评议结果已公布。", "责任追究结果已公布。");
        return Arbitraries.of(OrganLevel.class)
                .flatMap(level -> silent(
                        Drawn.reports(edition).map(report -> Organs.of(report, Rank.of(level, OrganKind.GOVERNMENT))),
                        SectionKind.OVERVIEW,
                        "监督保障工作有序开展。",
                        results));
    }

    /** An overview that leaves out some of its five aspects. */
    static Arbitrary<Change<DisclosureReport>> aspects(Edition edition) {
        List<String> aspects = List.of("主动公开情况良好。", "依申请公开情况良好。", "政府信息管理规范。", "公开平台运行平稳。", "监督保障有力。");
        return silent(Drawn.reports(edition).map(Organs::ofUnknownKind), SectionKind.OVERVIEW, "总体平稳。", aspects);
    }

    /** A text that says everything but some of what it must. */
    private static Arbitrary<Change<DisclosureReport>> silent(
            Arbitrary<DisclosureReport> reports, SectionKind kind, String first, List<String> sentences) {
        return Combinators.combine(reports, kept(sentences))
                .as((report, kept) -> Change.of(
                        kind + " says " + kept,
                        Texts.with(report, kind, first + String.join("", sentences)),
                        Texts.with(report, kind, first + String.join("", kept))));
    }

    /** Some of several, but not all. */
    private static Arbitrary<List<String>> kept(List<String> all) {
        return Arbitraries.subsetOf(all)
                .filter(subset -> subset.size() < all.size())
                .map(subset -> all.stream().filter(subset::contains).toList());
    }

    /** A preface without its basis, its period, the place where to get the report or whom to ask. */
    static Arbitrary<Change<DisclosureReport>> preface(Edition edition) {
        List<String> fields = List.of("根据《中华人民共和国政府信息公开条例》编制。", "统计期限为全年。", "全文可在网站查阅。", "联系方式附后。");
        return Combinators.combine(Drawn.reports(edition), kept(fields)).as((report, kept) -> {
            DisclosureReport plain = Texts.with(report, SectionKind.OVERVIEW, OVERVIEW);
            return Change.of(
                    "preface says " + kept,
                    Texts.withPreface(plain, fields.toArray(String[]::new)),
                    Texts.withPreface(plain, kept.toArray(String[]::new)));
        });
    }

    /** A preface that announces another number of parts than follow. */
    static Arbitrary<Change<DisclosureReport>> parts(Edition edition) {
        List<SectionDefinition> sections = edition.form().sections();
        long numbered = sections.stream()
                .filter(section -> !section.label().numbering().isEmpty())
                .count();
        List<Long> wrong = Stream.of(2L, 3L, 5L, 6L, 7L, 8L, 9L, 11L, 12L)
                .filter(number -> number != numbered && number != sections.size())
                .toList();
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(wrong))
                .as((report, number) -> Change.of(
                        number + " parts",
                        Texts.withPreface(report, "本报告由" + numbered + "个部分组成。"),
                        Texts.withPreface(report, "本报告由" + number + "个部分组成。")));
    }

    /** A title of a section with another number or a typing error. */
    static Arbitrary<Change<DisclosureReport>> title(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.of(edition.form().sections()),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of("一、", "二、", "三、", "四、", "五、", "六、"))
                .as((report, section, at, number) -> {
                    String right = section.titles().get(at % section.titles().size());
                    boolean renumbered =
                            at < 30 && !number.equals(section.label().numbering());
                    String wrong = renumbered
                            ? number + right
                            : section.label().numbering() + typo(right, at, section.titles());
                    return Change.of(
                            wrong,
                            titled(report, section, section.label().numbering() + right),
                            titled(report, section, wrong));
                });
    }

    private static DisclosureReport titled(DisclosureReport report, SectionDefinition section, String title) {
        return Texts.changed(
                report, section.kind(), filed -> filed.toBuilder().title(title).build());
    }

    /** A character is lost, or stands twice if that makes another title of the form. */
    private static String typo(String title, int at, List<String> known) {
        int lost = at % title.length();
        String shorter = title.substring(0, lost) + title.substring(lost + 1);
        Set<String> letters = new TreeSet<>();
        known.forEach(each -> letters.add(letters(each)));
        return letters.contains(letters(shorter)) || letters(shorter).equals(letters(title))
                ? title + title.charAt(0)
                : shorter;
    }

    private static String letters(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** An overview of more than 1,000 characters. */
    static Arbitrary<Change<DisclosureReport>> tooLong(Edition edition) {
        int most = 1000
                - (int) OVERVIEW.codePoints().filter(Character::isIdeographic).count();
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.integers().between(1, most),
                        Arbitraries.integers().between(most + 1, 2 * most))
                .as((report, right, wrong) -> {
                    DisclosureReport plain = Texts.with(report, SectionKind.OVERVIEW, OVERVIEW);
                    return Change.of(
                            wrong + " characters more",
                            Texts.withMore(plain, SectionKind.OVERVIEW, "好".repeat(right)),
                            Texts.withMore(plain, SectionKind.OVERVIEW, "好".repeat(wrong)));
                });
    }

    /** A section on problems that names none. */
    static Arbitrary<Change<DisclosureReport>> noProblems(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of("无。", "", " \u3000", "不存在问题。", "暂无"))
                .as((report, wrong) -> Change.of(
                        "problems: " + wrong,
                        Texts.with(report, SectionKind.PROBLEMS_AND_IMPROVEMENTS, "政策解读形式较为单一，下一步将丰富形式。"),
                        Texts.with(report, SectionKind.PROBLEMS_AND_IMPROVEMENTS, wrong)));
    }

    /** Section six is missing or blank. */
    static Arbitrary<Change<DisclosureReport>> noOtherMatters(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(true, false))
                .as((report, drops) -> {
                    DisclosureReport before = Texts.with(report, SectionKind.OTHER_MATTERS, "无。");
                    return drops
                            ? dropped(before, SectionKind.OTHER_MATTERS).alsoBreaks("F-SECTIONS", "missing")
                            : Change.of("section six blank", before, Texts.with(before, SectionKind.OTHER_MATTERS));
                });
    }

    private static Change<DisclosureReport> dropped(DisclosureReport report, SectionKind kind) {
        return Change.of("no section " + kind, report, Texts.without(report, kind));
    }

    /** A section that is missing, blank, out of its order, added or there twice. */
    static Arbitrary<Change<DisclosureReport>> sections(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4))
                .as((report, way, at) -> {
                    DisclosureReport before = Texts.with(Organs.ofUnknownKind(report), SectionKind.OVERVIEW, OVERVIEW);
                    List<Section> sections = new ArrayList<>(before.getSections());
                    int first = sections.get(0).getKind() == SectionKind.PREFACE ? at + 1 : at;
                    switch (way) {
                        case 0 -> {
                            return dropped(before, SectionKind.OVERVIEW);
                        }
                        case 1 -> {
                            return dropped(before, SectionKind.PROBLEMS_AND_IMPROVEMENTS);
                        }
                        case 2 -> {
                            return Change.of("overview blank", before, Texts.with(before, SectionKind.OVERVIEW, " "));
                        }
                        case 3 -> Collections.swap(sections, first, first + 1);
                        case 4 ->
                            sections.add(
                                    at,
                                    Section.builder()
                                            .kind(SectionKind.ADDITIONAL)
                                            .title("大事记")
                                            .build());
                        default -> sections.add(first + 1, sections.get(first));
                    }
                    return Change.of(
                            "sections "
                                    + sections.stream().map(Section::getKind).toList(),
                            before,
                            Texts.withSections(before, sections));
                });
    }
}
