package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.junit.jupiter.api.Test;

/**
 * Where classes need each other to be initialised, two threads that use two of them first wait for each other forever.
 * It happens so seldom that running threads hardly ever shows it; the code does. See also {@link ColdThreadsTest}.
 */
class ClassInitialisationTest {

    private static final JavaClasses CLASSES = HabitsTest.CLASSES;

    private static final Map<JavaClass, Set<JavaClass>> NEEDED =
            CLASSES.stream().collect(Collectors.toMap(Function.identity(), ClassInitialisationTest::neededBy));

    /** With what these need. */
    private static final Map<JavaClass, Set<JavaClass>> ALL_NEEDED = CLASSES.stream()
            .collect(Collectors.toMap(Function.identity(), one -> reached(NEEDED.get(one), NEEDED::get)));

    @Test
    void of_classes_that_need_each_other_one_only_is_used_by_others() {
        Set<Set<JavaClass>> circles = CLASSES.stream()
                .map(ClassInitialisationTest::circleOf)
                .filter(circle -> circle.size() > 1)
                .collect(Collectors.toSet());

        assertThat(circles).anySatisfy(circle -> assertThat(circle).contains(CLASSES.get(ReadOptions.class)));
        assertThat(circles)
                .filteredOn(circle -> usedByOthers(circle).size() > 1)
                .isEmpty();
    }

    /** A class with those that it needs and that need it. */
    private static Set<JavaClass> circleOf(JavaClass one) {
        return Stream.concat(
                        Stream.of(one),
                        ALL_NEEDED.get(one).stream()
                                .filter(other -> ALL_NEEDED.get(other).contains(one)))
                .collect(Collectors.toSet());
    }

    /** What is nested in a class is used through it. */
    private static Set<JavaClass> usedByOthers(Set<JavaClass> circle) {
        return CLASSES.stream()
                .filter(other -> !isWithin(other, circle))
                .flatMap(other -> other.getAccessesFromSelf().stream())
                .flatMap(access -> initialisedBy(access).stream())
                .filter(circle::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isWithin(JavaClass one, Set<JavaClass> circle) {
        return circle.contains(one)
                || one.getEnclosingClass()
                        .filter(outer -> isWithin(outer, circle))
                        .isPresent();
    }

    /** The classes whose initialisation the initialisation of a class begins, itself or by what it calls. */
    private static Set<JavaClass> neededBy(JavaClass one) {
        Set<JavaCodeUnit> called = reached(
                one.getStaticInitializer().stream().collect(Collectors.toSet()), ClassInitialisationTest::calledBy);
        Stream<JavaClass> above = Stream.concat(
                one.getRawSuperclass().stream(),
                one.isInterface()
                        ? Stream.empty()
                        : one.getAllRawInterfaces().stream().filter(ClassInitialisationTest::hasDefaults));
        return Stream.concat(
                        above.filter(CLASSES::contains),
                        called.stream()
                                .flatMap(unit -> unit.getAccessesFromSelf().stream())
                                .flatMap(access -> initialisedBy(access).stream()))
                .filter(other -> !other.equals(one))
                .collect(Collectors.toSet());
    }

    private static Set<JavaCodeUnit> calledBy(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .flatMap(access -> memberOf(access).stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .collect(Collectors.toSet());
    }

    /** Static members and constructors initialise the class that has them. */
    private static Optional<JavaClass> initialisedBy(JavaAccess<?> access) {
        return memberOf(access)
                .filter(member -> member.getModifiers().contains(JavaModifier.STATIC)
                        || access.getTarget() instanceof ConstructorCallTarget)
                .map(JavaMember::getOwner);
    }

    private static Optional<JavaMember> memberOf(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .map(JavaMember.class::cast)
                .filter(member -> CLASSES.contains(member.getOwner()));
    }

    /** Only such interfaces are initialised with a class that has them. */
    private static boolean hasDefaults(JavaClass type) {
        return type.getMethods().stream()
                .map(JavaMethod::getModifiers)
                .anyMatch(modifiers ->
                        !modifiers.contains(JavaModifier.ABSTRACT) && !modifiers.contains(JavaModifier.STATIC));
    }

    private static <T> Set<T> reached(Collection<T> first, Function<T, Set<T>> next) {
        Set<T> reached = new HashSet<>();
        Deque<T> waiting = new ArrayDeque<>(first);
        while (!waiting.isEmpty()) {
            T one = waiting.pop();
            if (reached.add(one)) {
                waiting.addAll(next.apply(one));
            }
        }
        return reached;
    }
}
