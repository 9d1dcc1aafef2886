package nl.kindkring.platform.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key pair that stands for the identity provider in tests: made once per JVM, the same for every class loader. */
record SigningKey(PrivateKey secret, String publicBase64) {

    private static final String PREFIX = "kindkring.test.key.";
    private static final String LOCK = "nl.kindkring.platform.testing.SigningKey".intern();

    static SigningKey ofThisJvm() {
        synchronized (LOCK) {
            if (System.getProperty(PREFIX + "public") == null) {
                KeyPair pair = fresh();
                System.setProperty(PREFIX + "secret", base64(pair.getPrivate().getEncoded()));
                System.setProperty(PREFIX + "public", base64(pair.getPublic().getEncoded()));
            }
            return new SigningKey(decoded(System.getProperty(PREFIX + "secret")), System.getProperty(PREFIX + "public"));
        }
    }

    static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey decoded(String base64) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
