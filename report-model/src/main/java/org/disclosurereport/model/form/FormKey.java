package org.disclosurereport.model.form;

import java.util.Optional;

/**
 * A name that stands in addresses and on the wire. The text of a key is part of the published format
 * and never changes.
 */
public interface FormKey {

    /**
     * The key as it is written in addresses, JSON and XML, for example {@code naturalPerson}.
     *
     * @return the key
     */
    String key();

    /**
     * The constant of an enum that has a key.
     *
     * @param type the enum
     * @param key the key as written on the wire
     * @param <E> the enum
     * @return the constant, or empty if none has this key
     */
    static <E extends Enum<E> & FormKey> Optional<E> find(Class<E> type, String key) {
        for (E constant : type.getEnumConstants()) {
            if (constant.key().equals(key)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
