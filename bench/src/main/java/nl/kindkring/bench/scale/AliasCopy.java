package nl.kindkring.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kindkring.platform.crypto.FieldCipher;

/** The aliases that the template's centre has used, and those of the copies; each centre keeps codes of its own under a secret of its own. */
record AliasCopy(UUID centre, byte[] secret, int labels) {

    static AliasCopy read(Connection connection, UUID centre, FieldCipher cipher) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery("""
                select secret, (select count(*) from centre_alias a where a.centre_id = s.centre_id) from centre_alias_secret s where centre_id = '%s'"""
                .formatted(centre))) {
            row.next();
            return new AliasCopy(centre, Base64.getDecoder().decode(cipher.decrypt(centre, "centre-alias", "secret", row.getString(1))), row.getInt(2));
        }
    }

    void write(Connection connection, int first, int end, Ids ids, FieldCipher cipher) throws SQLException, IOException {
        var fresh = IntStream.range(first, end).filter(copy -> Ids.centre(copy) != 0).boxed().toList();
        try (var lines = new CopyLines(connection, "centre_alias_secret", List.of("centre_id", "secret"))) {
            for (int copy : fresh) {
                var id = ids.of(centre, copy);
                lines.add(List.of(id.toString(), cipher.encrypt(id, "centre-alias", "secret", Base64.getEncoder().encodeToString(secret))));
            }
        }
        try (var lines = new CopyLines(connection, "centre_alias", List.of("centre_id", "code"))) {
            for (int copy = first; copy < end; copy++) {
                for (int number = 0; number < labels; number++) {
                    lines.add(List.of(ids.of(centre, copy).toString(), code(Writing.label(number, copy))));
                }
            }
        }
    }

    private String code(String label) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return "\\x" + HexFormat.of().formatHex(mac.doFinal(label.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
