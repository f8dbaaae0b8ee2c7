package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;

class OrganArbitrariesTest {

    @Property(tries = 200)
    void codes_are_right_and_every_kind_of_organ_comes_up(@ForAll ReportingOrgan organ) {
        assertThat(organ.unifiedSocialCreditCode().isPresent())
                .isEqualTo(organ.getCreditCode().isPresent());
        Statistics.label("kind").collect(organ.getKind()).coverage(coverage -> {
            for (OrganKind kind : OrganKind.values()) {
                coverage.check(Optional.of(kind)).count(count -> count > 0);
            }
            coverage.check(Optional.empty()).count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void no_name_and_no_code_stands_twice_in_a_tree(@ForAll OrganTree tree) {
        List<ReportingOrgan> organs = tree.organs().toList();
        assertThat(organs).extracting(ReportingOrgan::getName).doesNotHaveDuplicates();
        assertThat(organs).extracting(ReportingOrgan::getCreditCode).doesNotHaveDuplicates();
        assertThat(organs).allMatch(organ -> organ.unifiedSocialCreditCode().isPresent());
        for (int i = 1; i < organs.size(); i++) {
            assertThat(organs.get(i).canBe(organs.get(i - 1))).isFalse();
        }
        Statistics.label("governments below").collect(tree.below().isEmpty()).coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void every_organ_has_its_parent_and_a_division_within_that_of_its_parent(@ForAll OrganTree tree) {
        assertWithin(tree);
    }

    private static void assertWithin(OrganTree tree) {
        String division = tree.government().getDivisionCode().orElseThrow();
        String prefix = division.substring(0, 6).replaceAll("(00)+$", "");
        assertThat(tree.children()).allSatisfy(organ -> {
            assertThat(organ.getParent()).contains(tree.government());
            assertThat(organ.getDivisionCode().orElseThrow()).startsWith(prefix);
            assertThat(organ.unifiedSocialCreditCode().map(UnifiedSocialCreditCode::registrationRegion))
                    .contains(organ.getDivisionCode().orElseThrow().substring(0, 6));
        });
        assertThat(tree.below()).allSatisfy(below -> {
            assertThat(below.government().getDivisionCode())
                    .isNotEqualTo(tree.government().getDivisionCode());
            assertThat(below.government().getLevel().orElseThrow().ordinal())
                    .isEqualTo(tree.government().getLevel().orElseThrow().ordinal() + 1);
            assertWithin(below);
        });
    }
}
