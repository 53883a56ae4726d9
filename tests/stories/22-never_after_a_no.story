# After a no a yes gets one word, and a never its own; nothing else does.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: No, thank you.
        ben <- noted | has "stays between us"
ben -> noted: Who told you about me?
ben -> noted: Never write to me again.
        ben <- noted | has "whoever asks"
wait 14d
        mike <- report
