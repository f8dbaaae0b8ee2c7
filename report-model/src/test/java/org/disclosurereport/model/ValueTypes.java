package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.ConfiguredEqualsVerifier;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.series.Reorganisation;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * The types of a module whose objects a user of it can hold, found in its classes: a new one needs no entry anywhere to
 * be looked at.
 */
public final class ValueTypes {

    private final Set<String> exported;
    private final List<Class<?>> types;

    private ValueTypes(Set<String> exported, List<Class<?>> types) {
        this.exported = exported;
        this.types = types;
    }

    /**
     * The types of a module.
     *
     * @param one a class of the module
     * @return the public classes, and those that stand behind a public type
     */
    public static ValueTypes ofModuleOf(Class<?> one) {
        Path classes = Path.of(URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
        ModuleReference module =
                ModuleFinder.of(classes).findAll().stream().findFirst().orElseThrow();
        return new ValueTypes(
                module.descriptor().exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toUnmodifiableSet()),
                new ClassFileImporter()
                        .importPath(classes).stream()
                                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
                                .<Class<?>>map(JavaClass::reflect)
                                .filter(type -> !Modifier.isAbstract(type.getModifiers()) && isInSight(type))
                                .sorted(Comparator.comparing(Class::getName))
                                .toList());
    }

    private static boolean isInSight(@Nullable Class<?> type) {
        return type != null
                && isOurs(type)
                && (isPublic(type)
                        || isInSight(type.getSuperclass())
                        || Stream.of(type.getInterfaces()).anyMatch(ValueTypes::isInSight));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.disclosurereport.");
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /**
     * The types that say what it means that two objects are equal.
     *
     * @return the types by name, those of packages that are not exported among them
     */
    public Stream<Class<?>> values() {
        return types.stream().filter(type -> isOurs(declaring(type, "equals", Object.class)));
    }

    /**
     * The exported types that look like values but are not: no field of their objects can be set, and equal is what is
     * the same.
     *
     * @return the types by name
     */
    public Stream<Class<?>> identities() {
        return types.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                .filter(type -> declaring(type, "equals", Object.class) == Object.class)
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> fields(type).findAny().isPresent()
                        && fields(type).allMatch(field -> Modifier.isFinal(field.getModifiers())));
    }

    private static Stream<Field> fields(Class<?> type) {
        Stream<Field> own =
                Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
        return type.getSuperclass() == null ? own : Stream.concat(own, fields(type.getSuperclass()));
    }

    /**
     * Whether a value reads as what it holds.
     *
     * @param type a type
     * @return false if its objects are named by class and memory address
     */
    public static boolean isReadable(Class<?> type) {
        return declaring(type, "toString") != Object.class;
    }

    /**
     * The values of which an object consists, itself among them. Two objects that were made in the same way consist of the
     * same values.
     *
     * @param root the object
     * @return the values in the order in which they are held
     */
    public static List<Object> in(Object root) {
        List<Object> found = new ArrayList<>();
        addValues(root, found);
        return found;
    }

    /**
     * Asserts that two objects that were made in the same way are equal in every value of which they consist, and read
     * alike.
     *
     * @param once the one
     * @param again the other
     */
    public static void assertAlike(Object once, Object again) {
        List<Object> values = in(once);
        List<Object> others = in(again);
        assertThat(values).isNotEmpty();
        assertThat(others).isEqualTo(values);
        for (int i = 0; i < values.size(); i++) {
            assertThat(others.get(i))
                    .hasSameHashCodeAs(values.get(i))
                    .hasToString(values.get(i).toString());
        }
    }

    private static void addValues(@Nullable Object held, List<Object> found) {
        if (held instanceof Iterable<?> many) {
            many.forEach(each -> addValues(each, found));
        } else if (held instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                addValues(key, found);
                addValues(value, found);
            });
        } else if (held instanceof Optional<?> optional) {
            optional.ifPresent(value -> addValues(value, found));
        } else if (held != null && isValue(held)) {
            found.add(held);
            fields(held.getClass()).forEach(field -> addValues(content(field, held), found));
        }
    }

    /** The table of a list has a definition of its own, so no other is equal to it: what it holds the list says itself. */
    private static boolean isValue(Object held) {
        boolean ofList =
                held instanceof StatisticsTable table && !Edition.everyTable().contains(table.getDefinition());
        return !ofList
                && !(held instanceof Enum)
                && isOurs(held.getClass())
                && isOurs(declaring(held.getClass(), "equals", Object.class));
    }

    private static @Nullable Object content(Field field, Object held) {
        try {
            field.setAccessible(true);
            return field.get(held);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Class<?> declaring(Class<?> type, String method, Class<?>... parameters) {
        try {
            return type.getMethod(method, parameters).getDeclaringClass();
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * What verifies a value type of which no field is null.
     *
     * @param type the type
     * @return a verifier that has two examples of each part that it cannot make
     */
    public static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
        return verifier().forClass(type).suppress(Warning.NULL_FIELDS);
    }

    /**
     * What verifies value types. 2.0 is another figure than 2.00.
     *
     * @return a verifier that has two examples of each part that it cannot make
     */
    public static ConfiguredEqualsVerifier verifier() {
        TableDefinition request = Edition.FY2021.form().findTable("request").orElseThrow();
        TableDefinition dispute = Edition.FY2021.form().findTable("dispute").orElseThrow();
        DisclosureReport one = report(2022, request);
        DisclosureReport other = report(2023, dispute);
        return EqualsVerifier.configure()
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .withPrefabValues(
                        FormLabel.class,
                        request.cells().get(0).row(),
                        dispute.cells().get(0).row())
                .withPrefabValues(TableDefinition.class, request, dispute)
                .withPrefabValues(StatisticsTable.class, StatisticsTable.zeros(request), StatisticsTable.zeros(dispute))
                .withPrefabValues(DisclosureReport.class, one, other)
                .withPrefabValues(RollUp.class, RollUp.of(one), RollUp.of(other))
                .withPrefabValues(ListColumn.class, new ListColumn("year", "本年"), new ListColumn("month", "本月"))
                .withPrefabValues(
                        Reorganisation.class,
                        new Reorganisation(2020, Reorganisation.Kind.MERGED),
                        new Reorganisation(2021, Reorganisation.Kind.SPLIT))
                .withPrefabValues(TextBlock.class, Paragraph.of("甲"), Paragraph.of("乙"));
    }

    private static DisclosureReport report(int year, TableDefinition table) {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(year)
                .organ(ReportingOrgan.of("某局"))
                .table(StatisticsTable.zeros(table))
                .build();
    }
}
