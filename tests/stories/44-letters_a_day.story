# At [limits] letters_per_day what is not urgent waits for the next day (UTC), and the operator is told (J07).
given limits.letters_per_day = 2
given assistant.operator = "op@assist-operator.example"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana <- ask
        operator <- notice
wait until 2026-11-04 00:00
        ben <- ask
