package nl.kindkring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CBS ran out of two digits in Amsterdam: WK0363AA and on. */
class DistrictCodesTest {

    static Stream<String> typesWithADistrict() {
        return ContractFiles.records().keySet().stream().filter(type -> ContractFiles.schema(type).path("properties").has("district"));
    }

    @ParameterizedTest
    @MethodSource("typesWithADistrict")
    void aDistrictCodeMayEndWithLettersAndIsStillACodeOfItsMunicipality(String type) {
        for (String code : new String[] {"WK045301", "WK0363AA", "WK0363Z9"}) {
            assertThat(valid(type, code)).as(code).isTrue();
        }
        for (String code : new String[] {"WK0363aa", "WK0363A", "WK0363AAA", "WKAA0363", "WK0363A-", "BU03630000"}) {
            assertThat(valid(type, code)).as(code).isFalse();
        }
    }

    private static boolean valid(String type, String district) {
        ObjectNode example = (ObjectNode) ContractFiles.read(ContractFiles.examples(type).getFirst());
        return ContractFiles.strict(type).validate(example.put("district", district).toString(), InputFormat.JSON).isEmpty();
    }
}
