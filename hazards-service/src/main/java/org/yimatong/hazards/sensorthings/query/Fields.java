package org.yimatong.hazards.sensorthings.query;

import java.util.List;
import java.util.stream.Collectors;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Field;
import org.yimatong.hazards.sensorthings.ValueKind;
import org.yimatong.kit.problem.InvalidInput;

/** Finds what an option names among what there is. */
final class Fields {

    private Fields() {}

    /** @throws InvalidInput if entities of the kind are not filtered by what stands there */
    static Field named(EntityKind kind, Tokens tokens) {
        return among(Field.of(kind), tokens);
    }

    /** @throws InvalidInput if entities of the kind are not ordered by what stands there, such as the id of another */
    static Field ordering(EntityKind kind, Tokens tokens) {
        return among(
                Field.of(kind).stream()
                        .filter(field ->
                                field.kind() != ValueKind.ID || field.path().equals("id"))
                        .toList(),
                tokens);
    }

    private static Field among(List<Field> fields, Tokens tokens) {
        var token = tokens.next();
        var name = token.isWord("@iot.id") ? "id" : token.text();
        return fields.stream()
                .filter(field -> token.isWord() && field.path().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        unknown(tokens, token, fields.stream().map(Field::path).toList()));
    }

    static InvalidInput unknown(Tokens tokens, Token token, List<String> known) {
        return tokens.refusal(token, "option-name", known.stream().collect(Collectors.joining(", ")));
    }
}
