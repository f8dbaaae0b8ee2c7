package org.disclosurereport.model.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one module in Chinese and English: message templates with named arguments such as
 * {@code {found}}. Every key stands in both files or the catalogue does not load, so no message can
 * exist in one language only. Neither the default locale nor the default charset is ever asked.
 */
public final class MessageCatalogue {

    private final Map<String, Wording> texts;

    private MessageCatalogue(Map<String, Wording> texts) {
        this.texts = texts;
    }

    /**
     * Loads {@code messages_zh.properties} and {@code messages_en.properties}, UTF-8.
     *
     * @param resources opens a resource by its name, usually {@code name ->
     *     SomeClass.class.getResourceAsStream(name)}; the method depends on its caller, and a method reference
     *     to such a one takes long to link
     * @return the catalogue
     * @throws IllegalStateException if a file is missing or a key stands in one language only
     */
    public static MessageCatalogue load(Function<String, @Nullable InputStream> resources) {
        Properties zh = read(resources, "messages_zh.properties");
        Properties en = read(resources, "messages_en.properties");
        Set<String> keys = new TreeSet<>(zh.stringPropertyNames());
        if (!keys.equals(en.stringPropertyNames())) {
            Set<String> unpaired = new TreeSet<>(en.stringPropertyNames());
            keys.forEach(key -> {
                if (!unpaired.remove(key)) {
                    unpaired.add(key);
                }
            });
            throw new IllegalStateException("Every message must be in Chinese and English, but is not: " + unpaired);
        }
        Map<String, Wording> texts = new HashMap<>();
        keys.forEach(key -> texts.put(key, Wording.of(zh.getProperty(key), en.getProperty(key))));
        return new MessageCatalogue(Map.copyOf(texts));
    }

    private static Properties read(Function<String, @Nullable InputStream> resources, String name) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("The module must contain " + name + ", but does not");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * A text as it stands in the catalogue.
     *
     * @param key for example {@code S3-BALANCE.title}
     * @return the text
     * @throws IllegalArgumentException if the catalogue has no such text
     */
    public Wording text(String key) {
        Wording text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The catalogue must have the text '" + key + "', but has not");
        }
        return text;
    }

    /**
     * All keys.
     *
     * @return the keys
     */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * A message with its arguments filled in. An argument that is a {@link Wording} gives its text in each
     * language; anything else is quoted as it is, with control characters made visible and cut after
     * {@value Printable#MAX_LENGTH} characters, so that no document can smuggle anything into a terminal or a log.
     *
     * @param key for example {@code S3-BALANCE.message}
     * @param arguments name to value; every name in the template must be there
     * @return the message
     * @throws IllegalArgumentException if the catalogue has no such text or an argument is missing
     */
    public Wording render(String key, Map<String, ?> arguments) {
        Wording template = text(key);
        return Wording.of(
                fill(key, template.zh(), name -> argument(arguments.get(name), Locale.CHINESE)),
                fill(key, template.en(), name -> argument(arguments.get(name), Locale.ENGLISH)));
    }

    private static @Nullable String argument(@Nullable Object value, Locale locale) {
        if (value == null) {
            return null;
        }
        return value instanceof Wording wording ? wording.in(locale) : Printable.of(value.toString());
    }

    private static String fill(String key, String template, Function<String, @Nullable String> arguments) {
        StringBuilder message = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            String argument = arguments.apply(name);
            if (argument == null) {
                throw new IllegalArgumentException("Message '" + key + "' must get the argument '" + name + "'");
            }
            message.append(template, from, open).append(argument);
            from = close + 1;
        }
        return message.append(template, from, template.length()).toString();
    }
}
