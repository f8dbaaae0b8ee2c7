package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

/** What every rule of the catalogue must have: texts, and four tests. */
class CatalogueRuleTest {

    @Test
    void the_texts_are_exactly_those_that_the_rules_declare() {
        Set<String> declared = new TreeSet<>(List.of("cells.andMore"));
        for (Rule rule : RuleCatalogue.rules()) {
            CatalogueRule.TEXTS_OF_EVERY_RULE.forEach(name -> declared.add(rule.code() + "." + name));
            declared.addAll(((CatalogueRule) rule).furtherMessages());
        }

        assertThat(new TreeSet<>(CatalogueRule.TEXTS.keys())).isEqualTo(declared);
    }

    @Test
    void every_rule_says_what_it_asks_how_to_put_it_right_and_why() {
        for (Rule rule : RuleCatalogue.rules()) {
            assertThat(List.of(rule.title(), rule.explanation(), rule.remedy(), rule.legalBasis()))
                    .as("texts of %s", rule.code())
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> {
                        assertThat(text.zh()).containsPattern("\\p{IsHan}").doesNotContain("{");
                        assertThat(text.en())
                                .doesNotContainPattern("\\p{IsHan}")
                                .doesNotContain("{");
                    });
        }
    }

    @Test
    void both_languages_name_the_same_facts() {
        for (String key : CatalogueRule.TEXTS.keys()) {
            Wording text = CatalogueRule.TEXTS.text(key);
            if (!key.equals("cells.andMore")) {
                assertThat(arguments(text.zh())).as(key).isEqualTo(arguments(text.en()));
            }
        }
    }

    private static Set<String> arguments(String template) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void a_message_that_was_not_declared_is_refused() {
        CatalogueRule rule = (CatalogueRule) RuleCatalogue.find("F-BLANK-CELL").orElseThrow();

        assertThatThrownBy(() -> rule.broken(new Facts(), List.of(), ".messageUnreadable"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("F-BLANK-CELL.messageUnreadable");
        assertThatThrownBy(() -> rule.broken(new Facts(), List.of(), "relation.takenAsZero"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule F-BLANK-CELL must declare the messages it uses, but did not declare"
                        + " relation.takenAsZero");
    }

    @Test
    void every_rule_has_its_four_tests() {
        Map<String, Class<?>> testClasses = testClasses();
        for (Rule rule : RuleCatalogue.rules()) {
            String id = rule.code().toString();
            assertThat(testClasses)
                    .as("%s needs a test class with @TestsRule(\"%s\")", id, id)
                    .containsKey(id);
            assertThat(partsIn(testClasses.get(id)))
                    .as("%s needs a test for each part, marked with @Quartet", testClasses.get(id))
                    .containsAll(partsNeeded(testClasses.get(id)));
        }
        assertThat(testClasses).hasSameSizeAs(RuleCatalogue.rules());
    }

    private static Map<String, Class<?>> testClasses() {
        JavaClasses classes = new ClassFileImporter().importPackages(RuleCatalogue.class.getPackageName());
        Map<String, Class<?>> byRule = new TreeMap<>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(TestsRule.class))
                .map(type -> type.reflect())
                .forEach(type -> byRule.put(type.getAnnotation(TestsRule.class).value(), type));
        return byRule;
    }

    private static Set<Part> partsNeeded(Class<?> testClass) {
        return testClass.getAnnotation(TestsRule.class).alwaysAssessable().isEmpty()
                ? EnumSet.allOf(Part.class)
                : EnumSet.complementOf(EnumSet.of(Part.NOT_ASSESSABLE));
    }

    private static Set<Part> partsIn(Class<?> testClass) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Class<?> type = testClass; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!method.isAnnotationPresent(Test.class)) {
                    continue;
                }
                Optional.ofNullable(method.getAnnotation(Quartet.class))
                        .ifPresent(quartet -> parts.addAll(List.of(quartet.value())));
            }
        }
        return parts;
    }
}
