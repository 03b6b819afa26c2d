package org.yimatong.testing;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Access tokens as the identity provider would sign them, for module tests. */
public final class Tokens {

    public static final String ISSUER = "https://identity.test/realms/yimatong";

    /**
     * The keys live in system properties, because Quarkus loads this class once for the test and once for its
     * resources.
     */
    private static final String KEYS = "org.yimatong.testing.keys";

    private final Set<String> roles;
    private final Set<String> areas = new HashSet<>();
    private String uscc;
    private String name;
    private String subject;
    private Duration lifetime = Duration.ofMinutes(5);

    private Tokens(Set<String> roles) {
        this.roles = roles;
        this.name = String.join("-", roles);
        this.subject = subjectOf(name);
    }

    /** A caller with these roles; the same subject for the same roles, unless named otherwise. */
    public static Tokens of(String... roles) {
        return new Tokens(Set.of(roles));
    }

    public Tokens areas(String... keys) {
        areas.addAll(List.of(keys));
        return this;
    }

    public Tokens uscc(String enterprise) {
        uscc = enterprise;
        return this;
    }

    /** Another person: subject and name follow. */
    public Tokens name(String person) {
        name = person;
        subject = subjectOf(person);
        return this;
    }

    /** The same person, who signs in by another name now. */
    public Tokens renamed(String newName) {
        name = newName;
        return this;
    }

    public Tokens lifetime(Duration time) {
        lifetime = time;
        return this;
    }

    /** The subject of the person of this name; without a name, of the roles joined by hyphens. */
    public static String subjectOf(String person) {
        return UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The token, without {@code Bearer}. */
    public String sign() {
        var claims = Jwt.issuer(ISSUER)
                .subject(subject)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .claim("typ", "Bearer")
                .audience("yimatong")
                .expiresIn(lifetime);
        if (!areas.isEmpty()) {
            claims.claim("areas", List.copyOf(areas));
        }
        if (uscc != null) {
            claims.claim("uscc", uscc);
        }
        return claims.sign(keys().getPrivate());
    }

    /** By which all of them are signed. */
    public static synchronized KeyPair keys() {
        try {
            var known = System.getProperty(KEYS);
            return known == null ? newKeys() : keysOf(known);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var encoder = Base64.getEncoder();
        System.setProperty(
                KEYS,
                encoder.encodeToString(pair.getPublic().getEncoded())
                        + " "
                        + encoder.encodeToString(pair.getPrivate().getEncoded()));
        return pair;
    }

    private static KeyPair keysOf(String text) throws GeneralSecurityException {
        var parts = text.split(" ");
        var rsa = KeyFactory.getInstance("RSA");
        var decoder = Base64.getDecoder();
        return new KeyPair(
                rsa.generatePublic(new X509EncodedKeySpec(decoder.decode(parts[0]))),
                rsa.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(parts[1]))));
    }
}
