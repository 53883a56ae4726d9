# Whoever is not known gets nothing, ever, whatever they ask and however well they prove who they are (A22, A24, E06).
mallory -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>.
mallory -> intro [subject status?]: status
mallory -> intro [from mike@connect.example, fail]: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>.
