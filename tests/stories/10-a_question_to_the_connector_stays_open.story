# What was asked back and never answered ends after seven days, with one word.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor. Both are into soil sensors.
        mike <- clarify | has "Ben"
wait 7d
        mike <- report | has "dropped"
mike -> clarify: Ben's address is ben@b.example
        mike <- report
wait 30d
